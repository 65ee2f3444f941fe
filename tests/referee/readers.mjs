// What site generators read in Markdown files: one JSON string a line on stdin (a whole file), one JSON answer a line on
// stdout: { eleventy, astro, body, rendered }. Dates come out as ISO days.
//
// gray-matter reads front matter for Eleventy, js-yaml for Astro; LiquidJS runs over the body before Markdown does in
// Eleventy, as Liquid does in Jekyll: what is rendered must be what was written.
import { createInterface } from "node:readline";
import matter from "gray-matter";
import yaml from "js-yaml";
import { Liquid } from "liquidjs";

const liquid = new Liquid();
const days = (value) => JSON.parse(JSON.stringify(value, (_, one) => (/^\d{4}-\d\d-\d\dT00:00:00\.000Z$/.test(one) ? one.slice(0, 10) : one)));

for await (const line of createInterface({ input: process.stdin })) {
  const text = JSON.parse(line);
  const { data, content } = matter(text, {});
  const [, front] = text.split(/^---$/m);
  const rendered = await liquid.parseAndRender(content).catch((error) => `failed: ${error.message}`);
  process.stdout.write(`${JSON.stringify({ eleventy: days(data), astro: days(yaml.load(front)), body: content, rendered })}\n`);
}

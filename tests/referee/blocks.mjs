// WordPress' own parser of block markup: one JSON string a line on stdin, one JSON list of blocks a line on stdout.
import { createInterface } from "node:readline";
import { createRequire } from "node:module";

const { parse } = createRequire(import.meta.url)("@wordpress/block-serialization-default-parser");

for await (const line of createInterface({ input: process.stdin })) {
  process.stdout.write(`${JSON.stringify(parse(JSON.parse(line)))}\n`);
}

// Yoast's French assessments, headless: one JSON paper a line on stdin, one JSON report a line on stdout.
//
// Paper: { html, title, titleWidth, description, slug, keyphrase, synonyms }.
// Report: { seo: { id: score }, readability: { id: score }, overall: { seo, readability } }; 9 is the best score.
//
// The open package has no French morphology, so a Snowball stemmer is plugged in; without one only exact forms match.
import { createRequire } from "node:module";
import { createInterface } from "node:readline";

const require = createRequire(import.meta.url);
const { Paper } = require("yoastseo");
const { newStemmer } = require("snowball-stemmers");
const inside = (path) => require(`yoastseo/build/${path}`).default;
const Researcher = inside("languageProcessing/languages/fr/Researcher");
const SeoAssessor = inside("scoring/assessors/seoAssessor");
const ContentAssessor = inside("scoring/assessors/contentAssessor");
const distribution = inside("languageProcessing/researches/keyphraseDistribution");
const Distribution = inside("scoring/assessments/seo/KeyphraseDistributionAssessment");

const snowball = newStemmer("french");
const stem = (word) => snowball.stem(word.toLowerCase());

// Nine tenths of the engine's time goes into transliterating the same words again and again.
function remember(path) {
  const module = require(`yoastseo/build/languageProcessing/helpers/${path}`);
  const original = module.default;
  const known = new Map();
  module.default = (...given) => {
    const key = given.map(String).join("\u0001");
    if (!known.has(key)) {
      if (known.size > 50_000) known.clear();
      known.set(key, original(...given));
    }
    return known.get(key);
  };
}
["transliterate/transliterate", "transliterate/transliterateWPstyle", "match/matchTextWithTransliteration"].forEach(remember);

function assessed(assessor, paper) {
  assessor.assess(paper);
  const scores = assessor.getValidResults().map((result) => [result.getIdentifier(), result.getScore()]);
  return [Object.fromEntries(scores), assessor.calculateOverallScore()];
}

function report(given) {
  const paper = new Paper(given.html, {
    keyword: given.keyphrase,
    synonyms: given.synonyms ?? "",
    description: given.description,
    title: given.title,
    titleWidth: given.titleWidth,
    slug: given.slug,
    permalink: `https://example.org/${given.slug}`,
    textTitle: given.title,
    locale: "fr_FR",
  });
  const researcher = new Researcher(paper);
  researcher.addHelper("getStemmer", () => stem);
  // The distribution ships with the engine but is not registered: unregistered, it would always come out green.
  researcher.addResearch("keyphraseDistribution", distribution);
  const known = new Map();
  const research = researcher.getResearch.bind(researcher);
  researcher.getResearch = (name) => {
    if (!known.has(name)) known.set(name, research(name));
    const found = known.get(name);
    return Array.isArray(found) ? [...found] : found;
  };
  const seoAssessor = new SeoAssessor(researcher, {});
  seoAssessor._assessments.push(new Distribution());
  const [seo, seoOverall] = assessed(seoAssessor, paper);
  const [readability, readabilityOverall] = assessed(new ContentAssessor(researcher, {}), paper);
  return { seo, readability, overall: { seo: seoOverall, readability: readabilityOverall } };
}

for await (const line of createInterface({ input: process.stdin })) {
  if (line.trim()) process.stdout.write(`${JSON.stringify(report(JSON.parse(line)))}\n`);
}

// @ts-check
import { readFile } from "node:fs/promises";
import { buffer } from "node:stream/consumers";
import { parseArgs } from "node:util";
import { writeHtml } from "../dist/report/html.js";
import { writeLine } from "../dist/report/ndjson.js";
import { readFor } from "../dist/report/read-for.js";
import { writeText } from "../dist/report/text.js";
import { ownTermsFrom, termsFromCsv } from "../dist/terms/index.js";

const USAGE = `Usage: kantlijn annotate [--format text|ndjson|html] [--only references|entities|quantities] [--terms LIST.csv] FILE… | -

Recognises references, migration-policy terms and quantities in Dutch text (UTF-8).
  text    what was found, by kind, with links (the default)
  ndjson  one line per file
  html    one page with every file: marks, links, a legend and a list
--terms takes your own terms: a table with the columns Begrip;Varianten, variants parted by commas.
"-" reads standard input.`;

/** @typedef {{ stdin: NodeJS.ReadableStream, stdout: NodeJS.WritableStream, stderr: NodeJS.WritableStream }} Streams */
/** @typedef {{ format: "text" | "ndjson" | "html", only: import("../dist/annotate.js").Wanted | undefined, list: string | undefined, files: string[] }} Request */

const FORMATS = { text: writeText, ndjson: writeLine };

/**
 * Runs the command line.
 * @param {readonly string[]} words what was typed behind the command
 * @param {Streams} streams
 * @returns {Promise<number>} exit status: 0, or 2 where something could not be read or understood
 */
export async function run(words, streams) {
  // Whoever reads our output may have seen enough: `kantlijn … | head`.
  streams.stdout.on("error", (error) => {
    if (!("code" in error && error.code === "EPIPE")) throw error;
  });
  if (words.some((word) => word === "--help" || word === "-h")) {
    streams.stdout.write(`${USAGE}\n`);
    return 0;
  }
  const request = parse(words);
  if (typeof request === "string") {
    streams.stderr.write(`kantlijn: ${request}\n\n${USAGE}\n`);
    return 2;
  }
  return annotateFiles(request, streams);
}

/**
 * @param {readonly string[]} words
 * @returns {Request | string} the request, or what is wrong with it
 */
function parse(words) {
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      allowPositionals: true,
      options: { format: { type: "string", default: "text" }, only: { type: "string" }, terms: { type: "string" } },
    });
    return check(positionals, values);
  } catch (error) {
    // parseArgs says in one sentence what it does not understand.
    if (error instanceof TypeError) return error.message;
    throw error;
  }
}

/**
 * @param {string[]} positionals
 * @param {{ format: string, only?: string, terms?: string }} options
 * @returns {Request | string}
 */
function check([command, ...files], { format, only, terms: list }) {
  if (command !== "annotate")
    return command === undefined ? "say what to do: annotate" : `there is no command "${command}"`;
  if (format !== "text" && format !== "ndjson" && format !== "html")
    return `--format takes text, ndjson or html, not "${format}"`;
  if (only !== undefined && only !== "references" && only !== "entities" && only !== "quantities")
    return `--only takes references, entities or quantities, not "${only}"`;
  return files.length === 0 ? "name the files to read, or - for standard input" : { format, only, list, files };
}

/**
 * @param {Request} request
 * @param {Streams} streams
 */
async function annotateFiles({ format, only, list, files }, streams) {
  const terms = await readTerms(list, streams);
  if (terms === undefined) return 2;
  const options = { terms, ...(only && { only }) };
  let status = 0;
  /** @type {import("../dist/report/read-for.js").ReadFile[]} */
  const read = [];
  for (const file of files) {
    const text = await readText(file, streams.stdin);
    if (typeof text !== "string") {
      streams.stderr.write(`kantlijn: ${file}: ${text.trouble}\n`);
      status = 2;
      continue;
    }
    const reading = readFor(file, file === "-" ? "standaardinvoer" : file, text, options);
    if (format === "html") read.push(reading);
    else streams.stdout.write(FORMATS[format](reading));
  }
  if (format === "html" && read.length > 0) streams.stdout.write(writeHtml(read));
  return status;
}

/**
 * The terms of a list; words that no text can be searched for are told, and left out.
 * @param {string | undefined} file
 * @param {Streams} streams
 */
async function readTerms(file, { stdin, stderr }) {
  if (file === undefined) return [];
  const table = await readText(file, stdin);
  if (typeof table !== "string") {
    stderr.write(`kantlijn: ${file}: ${table.trouble}\n`);
    return undefined;
  }
  const { terms, left } = ownTermsFrom(termsFromCsv(table));
  for (const { form, trouble } of left)
    stderr.write(`kantlijn: ${file}: "${form.slice(0, 40)}" ${WHY_LEFT[trouble]}\n`);
  return terms;
}

/** @type {Record<import("../dist/terms/index.js").FormTrouble, string>} */
const WHY_LEFT = {
  empty: "is empty: left out.",
  "too-long": "is longer than any name: left out.",
  unreadable: "holds a character that is never read: left out.",
  "no-word": "is no whole word: left out.",
};

/**
 * @param {string} file
 * @param {NodeJS.ReadableStream} stdin
 * @returns {Promise<string | { trouble: string }>}
 */
async function readText(file, stdin) {
  try {
    const bytes = file === "-" ? await buffer(stdin) : await readFile(file);
    return new TextDecoder("utf-8", { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch (error) {
    return { trouble: sentenceFor(error) };
  }
}

/** @param {unknown} error */
function sentenceFor(error) {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  /** @type {Record<string, string>} */
  const sentences = {
    ENOENT: "there is no such file.",
    EISDIR: "this is a folder; name the files in it.",
    EACCES: "you have no permission to read this file.",
    ERR_ENCODING_INVALID_ENCODED_DATA: "this is not UTF-8 text; convert it first.",
    ERR_FS_FILE_TOO_LARGE: "this file is too large to read at once.",
    ERR_STRING_TOO_LONG: "this file is too large to read at once.",
  };
  return sentences[code] ?? `it could not be read (${error instanceof Error ? error.message : String(error)}).`;
}

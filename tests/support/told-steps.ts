/** A step of a walk as it is written down, and what is heard there, in order. */
interface ToldStep {
  readonly name: string;
  readonly heard: readonly string[];
}

/** The steps in a document of Markdown: each has a heading of its own (`###`), and what is heard stands behind `>`. */
export function toldSteps(markdown: string): readonly ToldStep[] {
  return markdown
    .split(/^### /mu)
    .slice(1)
    .map((step) => {
      const [name = "", ...lines] = step.split("\n");
      return { name, heard: lines.filter((line) => line.startsWith("> ")).map((line) => line.slice(2)) };
    });
}

/** The first line that is not heard behind those before it; nothing where all are heard, in their order. */
export function firstUnheard(told: readonly string[], heard: readonly string[]): string | undefined {
  let at = 0;
  return told.find((line) => {
    const found = heard.indexOf(line, at);
    at = found + 1;
    return found < 0;
  });
}

/** What the page holds; each step of the play changes some of it. */
export interface PageState {
  readonly number: string;
  readonly motions: readonly string[];
  readonly isLong: boolean;
}

/** The `createElement` of React or Preact. */
export type Create<Element> = (
  tag: string,
  properties: Readonly<Record<string, string>> | null,
  ...children: readonly Child<Element>[]
) => Element;

type Child<Element> = Element | string | false | readonly Element[];

export const FIRST: PageState = { number: "788", motions: ["12", "13", "14"], isLong: true };

/** What happens on the page, in order; after each step its number is on the page. */
export const STEPS: readonly PageState[] = [
  { number: "789", motions: ["12", "13", "14"], isLong: true },
  { number: "790", motions: ["14", "12", "13"], isLong: true },
  { number: "791", motions: ["13", "15"], isLong: false },
  { number: "792", motions: [], isLong: true },
  { number: "793", motions: ["16", "13"], isLong: false },
  { number: "788", motions: ["12", "13", "14"], isLong: true },
];

/** A policy text as a framework makes it: text in one node and in several, what comes and goes, a list with keys. */
export function policyPage<Element>(create: Create<Element>, { number, motions, isLong }: PageState): Element {
  return create(
    "article",
    null,
    create("h1", null, "Verslag van het overleg"),
    create("p", { className: "one-text" }, `Zie Kamerstuk 32 317, nr. ${number} en de inzet van Frontex.`),
    create("p", { className: "split" }, "Dat staat in ", "Kamerstuk ", "32 317", ", nr. ", number, " over de IND."),
    create(
      "p",
      { className: "comes-and-goes" },
      `De brief is Kamerstuk 19 637, nr. ${number}. `,
      isLong && "Het verslag is Kamerstuk 21 501-02, nr. 2358, en het COA krijgt een afschrift. ",
      isLong ? create("em", null, "Zie ook Kamerstuk 29 344, nr. 118.") : create("b", null, "Zie ook de bijlage."),
      ` Dat geldt ook voor Kamerstuk 32 317, nr. ${number}.`,
    ),
    create(
      "ul",
      null,
      motions.map((motion) =>
        create("li", { key: motion }, "De motie (Kamerstuk 32 317, nr. ", motion, ") over de IND."),
      ),
    ),
    isLong && create("section", null, create("h2", null, "Inzet"), create("p", null, "De IND en het COA beslissen.")),
  );
}

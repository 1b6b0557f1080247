import type { Page, Protocol } from "puppeteer-core";

type AxNode = Protocol.Accessibility.AXNode;

/** What a screen reader calls an element, in Dutch, by its role in the tree of the browser. */
const CALLED: Readonly<Record<string, string>> = {
  article: "artikel",
  button: "knop",
  checkbox: "selectievakje",
  combobox: "keuzelijst",
  definition: "definitie",
  dialog: "dialoogvenster",
  heading: "kop",
  link: "koppeling",
  listbox: "lijst met keuzes",
  main: "hoofdgedeelte",
  navigation: "navigatie",
  region: "gebied",
  searchbox: "zoekveld",
  status: "melding",
  switch: "schakelaar",
  tab: "tabblad",
  tablist: "rij tabbladen",
  tabpanel: "inhoud van tabblad",
  term: "onderwerp",
  textbox: "tekstvak",
  toolbar: "werkbalk",
};

/** Elements that are said by their name alone: what is in them is in the name. */
const NAMED_WHOLE = new Set([
  "button",
  "checkbox",
  "combobox",
  "heading",
  "link",
  "searchbox",
  "switch",
  "tab",
  "textbox",
]);

/**
 * What a screen reader says of a page in Chromium, in order: `knop: Notitie`, `tabblad, gekozen: Pagina`, `tekst: …`.
 * It is read from the tree that the browser gives to such programs, through closed shadow roots too.
 */
export async function heardOn(page: Page): Promise<readonly string[]> {
  const cdp = await page.createCDPSession();
  try {
    const { nodes } = await cdp.send("Accessibility.getFullAXTree");
    const byId = new Map(nodes.map((node) => [node.nodeId, node]));
    return nodes[0] === undefined ? [] : heardIn(nodes[0], byId);
  } finally {
    await cdp.detach();
  }
}

function heardIn(node: AxNode, byId: ReadonlyMap<string, AxNode>): string[] {
  const role = String(node.role?.value);
  const name = oneLine(node.name?.value);
  const children = () =>
    (node.childIds ?? []).flatMap((id) => {
      const child = byId.get(id);
      return child === undefined ? [] : heardIn(child, byId);
    });
  if (role === "StaticText") return name === "" ? [] : [`tekst: ${name}`];
  const called = node.ignored ? undefined : CALLED[role];
  if (called === undefined) return children();
  const described = oneLine(node.description?.value);
  // A screen reader does not say the same twice.
  const description = name.includes(described) ? "" : described;
  const said = `${[called, ...statesOf(node)].join(", ")}${name && `: ${name}`}${description && ` (${description})`}`;
  return NAMED_WHOLE.has(role) ? [said] : [said, ...children()];
}

function statesOf({ properties = [] }: AxNode): readonly string[] {
  const value = (name: string) => properties.find((one) => one.name === name)?.value.value;
  return [
    value("selected") === true ? "gekozen" : "",
    value("checked") === "true" ? "aan" : value("checked") === "false" ? "uit" : "",
    value("pressed") === "true" ? "ingedrukt" : "",
    value("expanded") === true ? "uitgevouwen" : value("expanded") === false ? "samengevouwen" : "",
    value("focused") === true ? "hier is het toetsenbord" : "",
    value("disabled") === true ? "niet beschikbaar" : "",
  ].filter((state) => state !== "");
}

function oneLine(words: unknown): string {
  return typeof words === "string"
    ? words
        .replace(/\u2060/gu, "")
        .replace(/\s+/gu, " ")
        .trim()
    : "";
}

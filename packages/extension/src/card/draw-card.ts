import type { EntityKind } from "@kantlijn/core";
import type { ThingTarget } from "../model/note.ts";
import { onPress } from "../overlay/on-press.ts";
import { t } from "../words/t.ts";
import { aboutThing } from "./about-thing.ts";
import type { CardAnswer } from "./card-answers.ts";
import type { CardMessages, OwnThings } from "./card-parts.ts";
import { makeCopyButton } from "./copy-button.ts";
import { drawCandidates } from "./draw-candidates.ts";
import { type Count, drawCount } from "./draw-count.ts";
import { drawLookup } from "./draw-lookup.ts";
import { drawOwn } from "./draw-own.ts";
import { drawPaper, drawWays } from "./draw-paper.ts";
import { drawTerm } from "./draw-term.ts";
import { make, makeButton, makeRow } from "./elements.ts";
import type { Marked, Thing } from "./marked-words.ts";

/** What the buttons of a card do. */
export interface CardActions {
  readonly messages: CardMessages;
  readonly own: Pick<OwnThings, "show" | "write">;
  /** Hides a kind of term with the kinds that share its line; gives how to take that back. */
  readonly hideKind: (kind: EntityKind) => Promise<() => void>;
  /** Says it to those who do not see the card. */
  readonly say: (words: string) => void;
}

/** The rows of a card, from top to bottom. */
export function drawCard(
  page: Document,
  { thing, mention }: Marked,
  answer: CardAnswer,
  count: Count,
  actions: CardActions,
): readonly HTMLElement[] {
  const about = named(aboutThing(thing), answer);
  return [
    ...drawTold(page, thing, mention.origin, answer, actions),
    // What comes last is out of sight where the card is higher than its room; that is not what the reader wrote.
    ...(about && answer.own ? drawOwn(page, about, answer.own, actions.own.show) : []),
    drawCount(page, count),
    drawActions(page, thing, about, count.index, answer, actions),
  ];
}

/** A term is called as its card calls it. */
function named(about: ThingTarget | undefined, answer: CardAnswer): ThingTarget | undefined {
  if (about?.kind !== "term" || answer.kind !== "term" || answer.card === undefined) return about;
  return { ...about, name: answer.card.label };
}

function drawTold(
  page: Document,
  { kind, told }: Thing,
  origin: Marked["mention"]["origin"],
  answer: CardAnswer,
  { messages }: CardActions,
): readonly HTMLElement[] {
  if (kind === "term") return drawTerm(page, told, answer.kind === "term" ? answer.card : undefined);
  const papers = answer.kind === "papers" ? answer.papers : [];
  if (kind === "unresolved") return drawCandidates(page, told, papers);
  return papers.flatMap((paper) => [
    drawPaper(page, paper, origin),
    ...(paper.lookup === undefined
      ? []
      : [drawLookup(page, paper.lookup.known, () => messages.lookUp(paper.reference))]),
    drawWays(page, paper),
  ]);
}

function drawActions(
  page: Document,
  { kind, told }: Thing,
  about: ThingTarget | undefined,
  index: number,
  answer: CardAnswer,
  { messages, own, hideKind, say }: CardActions,
): HTMLElement {
  const inPanel = makeButton(page, "panel", t("card.inPanel"));
  onPress(inPanel, () => messages.showInPanel({ id: told.id, index }));
  const row = makeRow(page, undefined, inPanel);
  row.classList.add("actions");
  if (kind === "term") inPanel.before(makeHideButton(page, told.kind, row, { hideKind, say }));
  if (kind === "term" && answer.kind === "term" && answer.card?.own !== undefined)
    row.lastElementChild?.prepend(makeEditButton(page, told.id, messages));
  const [paper] = kind === "reference" && answer.kind === "papers" ? answer.papers : [];
  if (paper !== undefined) inPanel.before(makeCopyButton(page, paper.citation, say));
  if (about !== undefined) row.lastElementChild?.prepend(makeNoteButton(page, about, own));
  return row;
}

function makeNoteButton(page: Document, about: ThingTarget, { write }: Pick<OwnThings, "write">): HTMLButtonElement {
  const button = makeButton(page, "pencil", t("card.write"));
  onPress(button, () => write(about));
  return button;
}

function makeEditButton(page: Document, id: string, { editTerm }: CardMessages): HTMLButtonElement {
  const button = makeButton(page, "book", t("ownTerms.edit"));
  onPress(button, () => editTerm(id));
  return button;
}

/** Hiding gives the way back on the same spot. */
function makeHideButton(
  page: Document,
  kind: EntityKind,
  row: HTMLElement,
  { hideKind, say }: Pick<CardActions, "hideKind" | "say">,
): HTMLButtonElement {
  const button = makeButton(page, "eye", t("card.hideKind"));
  onPress(button, async () => {
    const undo = await hideKind(kind).catch(() => undefined);
    if (undo === undefined) {
      button.replaceWith(make(page, "p", "meta", t("card.failed")));
      return say(t("card.failed"));
    }
    const back = makeButton(page, "undo", t("card.undo"));
    const told = make(page, "p", "meta", t("card.hidden"));
    told.setAttribute("role", "status");
    button.replaceWith(back);
    row.lastElementChild?.append(told);
    back.focus();
    onPress(back, () => {
      undo();
      told.remove();
      back.replaceWith(button);
      button.focus();
    });
  });
  return button;
}

/** What stands in a card while the answer is on its way. */
export function drawBones(page: Document): readonly HTMLElement[] {
  const waiting = make(page, "p", "said", t("card.loading"));
  return [makeRow(page, undefined, waiting, make(page, "span", "bone short"), make(page, "span", "bone"))];
}

/** What stands in a card that nobody fills any more. */
export function drawFailure(page: Document): readonly HTMLElement[] {
  return [makeRow(page, undefined, make(page, "p", "", t("card.failed")))];
}

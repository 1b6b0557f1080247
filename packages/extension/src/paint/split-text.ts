import { plain } from "../page/plain-dom.ts";
import { isText } from "../page/trees.ts";
import { leaveAlone } from "./may-wrap.ts";

/** A text node of the page that we split, as the page knows it. */
interface SplitText {
  readonly original: Text;
  /** The element the page had it in. */
  readonly home: Element;
  /** All parts in order; the original is the first, so that the page still holds what it made. */
  readonly parts: Text[];
  /** What the original said before it was split, and what we left in it. */
  whole: string;
  left: string;
}

/** For each part its text. */
const splits = new WeakMap<Node, SplitText>();
/** What stands in each element whose text we split. */
const homes = new WeakMap<Node, Set<SplitText>>();
/** The elements that hold a part of a text. */
const holders = new WeakSet<Node>();
const observer = new MutationObserver((records) => mend(records));

/** Writes to the page; what is written is not taken for a change of the page's. */
export function writing<T>(write: () => T): T {
  mend(observer.takeRecords());
  try {
    return write();
  } finally {
    observer.takeRecords();
  }
}

/** Remembers that a text node was split in three: what comes before, what an element of ours holds, what comes after. */
export function rememberSplit(before: Text, held: Text, after: Text): void {
  const split = splits.get(before) ?? newSplit(before, before.data + held.data + after.data);
  if (split === undefined) return;
  const added = before === split.original && before.data === "" ? [held, layWitness(held), after] : [held, after];
  split.parts.splice(split.parts.indexOf(before) + 1, 0, ...added);
  split.left = split.original.data;
  for (const part of [before, ...added]) splits.set(part, split);
  if (held.parentNode !== null) holders.add(held.parentNode);
}

/**
 * Lays an empty text node behind what our element holds. Where an original that we left empty is gone, it tells who took
 * it: a framework takes away its own, `normalize()` all that are empty.
 */
function layWitness(held: Text): Text {
  const witness = held.ownerDocument.createTextNode("");
  held.after(witness);
  return witness;
}

/** Gives the page its text node back if these elements are all of ours that stand in the text of this part. */
export function joinAll(part: Node, ours: ReadonlySet<Node>): void {
  const split = splits.get(part);
  if (split === undefined || !isWhole(split)) return;
  if (split.parts.every(({ parentNode }) => parentNode === split.home || (parentNode !== null && ours.has(parentNode))))
    takeBack(split);
}

/** Joins a part with those of the same text that follow it. */
export function joinParts(text: Text): void {
  const split = splits.get(text);
  if (split === undefined || !text.isConnected) return;
  for (
    let next = text.nextSibling;
    next !== null && isText(next) && splits.get(next) === split;
    next = text.nextSibling
  ) {
    text.appendData(next.data);
    next.remove();
    split.parts.splice(split.parts.indexOf(next), 1);
  }
  split.left = split.original.data;
  if (split.parts.length === 1) forget(split);
}

function newSplit(original: Text, whole: string): SplitText | undefined {
  const home = original.parentElement;
  if (home === null) return undefined;
  const split = { original, home, parts: [original], whole, left: original.data };
  const others = homes.get(home) ?? new Set();
  others.add(split);
  homes.set(home, others);
  observer.observe(home, { childList: true, characterData: true, subtree: true });
  return split;
}

function forget(split: SplitText): void {
  for (const part of split.parts) splits.delete(part);
  const others = homes.get(split.home);
  others?.delete(split);
  if (others?.size === 0) homes.delete(split.home);
}

/**
 * A framework holds the text nodes it made, and writes whole texts to them or takes them away. What we split off from
 * such a node goes then, before it is seen, and from then on we leave that part of the page alone. Others work on the
 * text as it stands now, ours and all: translators, searches. Their work stays.
 */
function mend(records: readonly MutationRecord[]): void {
  const removed = new Set(records.flatMap(({ removedNodes }) => [...removedNodes]));
  for (const split of new Set(records.flatMap(({ target }) => splitsAround(target)))) {
    const isMoved = removed.has(split.original) && split.original.parentNode === split.home;
    if (!isMoved && isWhole(split)) continue;
    if (!isMoved && isWorkedOn(split, addedBy(records, split.home))) accept(split);
    else {
      takeBack(split);
      leaveAlone(split.home);
    }
  }
  observer.takeRecords();
}

function splitsAround(target: Node): readonly SplitText[] {
  for (let node: Node | null = target; node !== null; node = plain(node).parentNode) {
    const here = homes.get(node);
    if (here !== undefined) return [...here];
  }
  return [];
}

function addedBy(records: readonly MutationRecord[], home: Element): readonly Node[] {
  const added = records
    .filter(({ target }) => plain(home).contains(target))
    .flatMap(({ addedNodes }) => [...addedNodes]);
  return added.filter((node) => !splits.has(node));
}

function isWhole({ original, home, parts, whole }: SplitText): boolean {
  if (original.parentNode !== home || parts.some((part) => !plain(home).contains(part))) return false;
  return textOf(parts) === whole;
}

function isWorkedOn({ original, home, parts, whole, left }: SplitText, added: readonly Node[]): boolean {
  const [, ...rest] = parts;
  const gone = parts.filter((part) => !plain(home).contains(part));
  // A framework that takes over what a server made holds the parts as its own.
  const isRestRewritten = textOf(rest) !== whole.slice(left.length);
  if (isRestRewritten || gone.length === parts.length) return true;
  if (gone.length > 0) return isNormalised(gone, original) || isReplaced(gone, added);
  const isSplitAgain = left.startsWith(original.data) && added.some((node) => node === original.nextSibling);
  return isSplitAgain || isCloser(original.data, left, whole);
}

/** True where nothing is gone but what was empty, and more than the page knew of. */
function isNormalised(gone: readonly Text[], original: Text): boolean {
  return textOf(gone) === "" && gone.some((part) => part !== original);
}

/**
 * True where the page has put other nodes in the place of these: with the same words, with a translation, or in our own
 * element, which no framework knows of.
 */
function isReplaced(gone: readonly Text[], added: readonly Node[]): boolean {
  if (added.some(({ parentNode }) => parentNode !== null && holders.has(parentNode))) return true;
  const words = added.map(({ textContent }) => textContent).join("");
  return added.some(({ nodeName }) => nodeName === "FONT") || (words !== "" && words === textOf(gone));
}

/** True where a text is rather the one rewritten a little than the other rewritten. */
function isCloser(text: string, one: string, other: string): boolean {
  if (Math.abs(text.length - one.length) > Math.abs(text.length - other.length)) return false;
  let [prefix, suffix] = [0, 0];
  while (prefix < one.length && text[prefix] === one[prefix]) prefix += 1;
  while (suffix < one.length - prefix && text.at(-1 - suffix) === one.at(-1 - suffix)) suffix += 1;
  return prefix + suffix >= Math.max(text.length, one.length) / 2;
}

/** Takes what the page has made of the text for the text. */
function accept(split: SplitText): void {
  if (split.parts.some((part) => !plain(split.home).contains(part))) {
    forget(split);
    return;
  }
  split.whole = textOf(split.parts);
  split.left = split.original.data;
}

/** Gives the page back the one text node it knows, with what it has written to it. */
function takeBack(split: SplitText): void {
  const { original, home, parts, whole, left } = split;
  if (original.data === left) original.data = whole;
  for (const part of parts.slice(1)) if (plain(home).contains(part)) removeWithOurs(part, home);
  forget(split);
}

function removeWithOurs(part: Text, home: Element): void {
  let outer: ChildNode = part;
  for (
    let { parentElement } = part;
    parentElement !== null && parentElement !== home;
    { parentElement } = plain(parentElement)
  ) {
    if (plain(parentElement).childNodes.length > 1) break;
    outer = parentElement;
  }
  plain(outer).remove();
}

function textOf(parts: readonly Text[]): string {
  return parts.map(({ data }) => data).join("");
}

import { useState } from "preact/hooks";
import type { PapersPort } from "../../ports.ts";
import type { PaperOption } from "./paper-options.ts";
import { readWritten, useWritten, type Written } from "./use-written.ts";

/** A field that opens papers, and the list below it. */
export interface GoTo {
  readonly words: string;
  readonly type: (words: string) => void;
  /** The list shows what the words mean: from the first key until the reader has chosen or left. */
  readonly isOpen: boolean;
  readonly setOpen: (isOpen: boolean) => void;
  readonly written: Written;
  /** What the list shows; nothing while it is closed. */
  readonly options: readonly PaperOption[];
  /** Which of them the keys are at. */
  readonly active: number;
  readonly go: (option: PaperOption | undefined) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** Arrows choose, Enter opens in a new tab, Escape empties the field. */
export function useGoTo(papers: PapersPort): GoTo {
  const [words, setWords] = useState("");
  const [isOpen, setOpen] = useState(false);
  const written = useWritten(words, papers);
  // What was chosen in another list is no choice in this one.
  const [chosen, setChosen] = useState({ written, index: 0 });
  const active = chosen.written === written ? chosen.index : 0;

  const options = written.state === "read" && isOpen ? written.options : [];
  const go = (option: PaperOption | undefined) => {
    if (option?.link === undefined) return;
    papers.open(option.link.href);
    setOpen(false);
  };
  const enter = async () => {
    setOpen(true);
    if (isOpen && written.state === "read" && written.words === words) return go(options[active]);
    // Enter came before the list did: only where nothing is left to choose is a paper opened unseen.
    const read = await readWritten(words, papers);
    if (read.state === "read" && countPapers(read) === 1) go(read.options[0]);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const target = stepTo(event.key, active, options.length);
    if (target !== undefined) setChosen({ written, index: target });
    else if (event.key === "ArrowDown" && !isOpen) setOpen(true);
    else if (event.key === "Enter") void enter();
    else if (event.key === "Escape" && words !== "") setWords("");
    else return;
    event.preventDefault();
  };
  const type = (next: string) => {
    setWords(next);
    setOpen(true);
  };
  return { words, type, isOpen, setOpen, written, options, active, go, onKeyDown };
}

/** How many papers words may mean; where else each can be read does not count. */
export function countPapers(written: Written): number {
  return written.state === "read" ? written.options.filter(({ isFallback }) => !isFallback).length : 0;
}

function stepTo(key: string, from: number, length: number): number | undefined {
  if (length === 0) return undefined;
  if (key === "ArrowDown") return (from + 1) % length;
  if (key === "ArrowUp") return (from + length - 1) % length;
  return undefined;
}

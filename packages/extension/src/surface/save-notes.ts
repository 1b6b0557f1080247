import { createFileNames } from "../archive/views/file-names.ts";
import { toMarkdownPage } from "../archive/views/to-markdown.ts";
import type { OutPort, PanelPorts } from "../ui/ports.ts";
import { fileWords } from "./file-words.ts";

/** Writes the notes of one document as a Markdown file, named after the document. */
export function createSaveNotes({ save }: Pick<OutPort, "save">): PanelPorts["saveNotes"] {
  return (document, notes) => {
    const words = fileWords();
    const name = `${createFileNames(words.untitled)(document.title)}.md`;
    save({ name, type: "text/markdown", text: toMarkdownPage({ document, notes }, words) });
  };
}

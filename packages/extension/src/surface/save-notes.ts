import { createFileNames } from "../archive/views/file-names.ts";
import { toMarkdownPage } from "../archive/views/to-markdown.ts";
import type { OutPort, PanelPorts } from "../ui/ports.ts";

/** Writes the notes of one document as a Markdown file, named after the document. */
export function createSaveNotes({ save }: Pick<OutPort, "save">): PanelPorts["saveNotes"] {
  return (document, notes) => {
    const name = `${createFileNames()(document.title)}.md`;
    save({ name, type: "text/markdown", text: toMarkdownPage({ document, notes }) });
  };
}

import type { FileWords } from "../archive/views/file-words.ts";
import { t } from "../words/t.ts";

/** The words of files that are written for the reader, in the reader's language. */
export function fileWords(): FileWords {
  return {
    language: t("language"),
    targets: {
      passage: t("export.targets.passage"),
      document: t("export.targets.document"),
      term: t("export.targets.term"),
      reference: t("export.targets.reference"),
    },
    columns: {
      document: t("export.columns.document"),
      address: t("export.columns.address"),
      target: t("export.columns.target"),
      subject: t("export.columns.subject"),
      note: t("export.columns.note"),
      kind: t("export.columns.kind"),
      tags: t("export.columns.tags"),
      dossier: t("export.columns.dossier"),
      created: t("export.columns.created"),
      modified: t("export.columns.modified"),
      id: t("export.columns.id"),
    },
    untitled: t("library.untitled"),
    papers: t("export.papersFile"),
  };
}

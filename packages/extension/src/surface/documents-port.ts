import { sendMessage } from "../messages/messaging.ts";
import type { DocumentsPort } from "../ui/ports.ts";
import { arrived } from "./arrived.ts";

/** What is remembered of documents, as a surface reaches it: through messages to the background. */
export function createDocumentsPort(): DocumentsPort {
  return {
    noted: (url, things) => arrived(sendMessage("documents/noted", { url, things })),
    naming: (things) => arrived(sendMessage("documents/naming", things)),
    forgetRead: () => arrived(sendMessage("documents/forget-read")),
  };
}

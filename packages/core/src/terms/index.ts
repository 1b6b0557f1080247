export { type FormTrouble, LONGEST_FORM, troubleOfForm } from "../scan/form-trouble.ts";
export { type BadForm, ownTermId, ownTermsFrom } from "./own-terms-from.ts";
export { splitVariants, type TermRow, termsFromCsv, termsToCsv } from "./terms-csv.ts";

import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./tk-document.cases.ts";

holdToCases("a document of the Tweede Kamer", CASES, NOT);

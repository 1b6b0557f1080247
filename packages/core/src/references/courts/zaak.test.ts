import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./zaak.cases.ts";

holdToCases("a case of the Court of Justice", CASES, NOT);

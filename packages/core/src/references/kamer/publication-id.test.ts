import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./publication-id.cases.ts";

holdToCases("an identifier as written", CASES, NOT);

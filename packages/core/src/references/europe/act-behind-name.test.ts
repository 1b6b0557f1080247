import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./act-behind-name.cases.ts";

holdToCases("an act whose number stands behind its name", CASES, NOT);

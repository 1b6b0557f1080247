import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./celex.cases.ts";

holdToCases("an act by its CELEX number", CASES, NOT);

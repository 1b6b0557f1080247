import { holdToCases } from "../testing/cases.ts";
import { CASES, NOT } from "./eu-act.cases.ts";

holdToCases("an act of the European Union", CASES, NOT);

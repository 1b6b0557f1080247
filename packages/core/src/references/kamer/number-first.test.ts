import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./number-first.cases.ts";

holdToCases("a number alone", CASES, NOT);

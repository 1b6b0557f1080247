import { holdToCases } from "../testing/cases.ts";
import { CASES, NOT } from "./handelingen.cases.ts";

holdToCases("a sitting in the Handelingen", CASES, NOT);

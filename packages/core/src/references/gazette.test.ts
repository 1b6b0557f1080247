import { holdToCases } from "../testing/cases.ts";
import { CASES, NOT } from "./gazette.cases.ts";

holdToCases("a number of an official gazette", CASES, NOT);

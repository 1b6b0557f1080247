import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./ecli.cases.ts";

holdToCases("a judgment by its ECLI", CASES, NOT);

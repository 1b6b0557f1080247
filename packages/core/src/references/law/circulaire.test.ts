import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./circulaire.cases.ts";

holdToCases("a circular", CASES, NOT);

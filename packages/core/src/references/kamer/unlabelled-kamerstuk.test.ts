import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./unlabelled-kamerstuk.cases.ts";

holdToCases("a paper without its label", CASES, NOT);

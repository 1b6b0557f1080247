import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./aanhangsel.cases.ts";

holdToCases("an Aanhangsel of the Handelingen", CASES, NOT);

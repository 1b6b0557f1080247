import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./publicatieblad.cases.ts";

holdToCases("an issue of the Publicatieblad", CASES, NOT);

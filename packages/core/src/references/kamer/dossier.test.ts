import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./dossier.cases.ts";

holdToCases("a dossier by its word", CASES, NOT);

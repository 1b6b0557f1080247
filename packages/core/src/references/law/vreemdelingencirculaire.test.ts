import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./vreemdelingencirculaire.cases.ts";

holdToCases("a section of the Vreemdelingencirculaire", CASES, NOT);

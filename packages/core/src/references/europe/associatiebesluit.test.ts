import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./associatiebesluit.cases.ts";

holdToCases("a decision of the Associatieraad", CASES, NOT);

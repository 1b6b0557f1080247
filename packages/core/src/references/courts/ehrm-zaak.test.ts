import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./ehrm-zaak.cases.ts";

holdToCases("a case of the European Court of Human Rights", CASES, NOT);

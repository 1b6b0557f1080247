import { holdToQuantities } from "../testing/cases.ts";
import { CASES, NOT } from "./bedrag.cases.ts";

holdToQuantities("bedrag", CASES, NOT);

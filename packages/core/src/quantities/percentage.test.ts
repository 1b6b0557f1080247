import { holdToQuantities } from "../testing/cases.ts";
import { CASES, NOT } from "./percentage.cases.ts";

holdToQuantities("percentage", CASES, NOT);

import { holdToQuantities } from "../testing/cases.ts";
import { CASES, NOT } from "./aantal.cases.ts";

holdToQuantities("aantal", CASES, NOT);

import { holdToQuantities } from "../testing/cases.ts";
import { CASES, NOT } from "./datum.cases.ts";

holdToQuantities("datum", CASES, NOT);

import { holdToCases } from "../../testing/cases.ts";
import { CASES, NOT } from "./raad-van-state-advies.cases.ts";

holdToCases("advice of the Raad van State", CASES, NOT);

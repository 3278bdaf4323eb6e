import { BooleanNumber } from "@univerjs/core";
import {
  ArrayValueObject,
  AsyncObject,
  BaseFunction,
  type BaseValueObject,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
  FunctionType,
  type FunctionVariantType,
  IDescriptionService,
  IFunctionService,
  NumberValueObject,
  StringValueObject,
} from "@univerjs/preset-sheets-core";
import { isDateFormat } from "numfmt";
import { dateFromSerial, serialFromDate } from "../appsScript/dates.js";
import type { FunctionHelp } from "../runtime/parseFunctions.js";
import { type Spreadsheet, timeZone } from "./spreadsheet.js";

/** What a custom function is given and gives: a single value, or a table of them. */
export type FunctionValue = string | number | boolean | Date;
export type FunctionArgument = FunctionValue | FunctionValue[][];

/** The cell that holds the formula: Univer's ids, row and column from 0. */
export interface FormulaCell {
  readonly sheetId: string;
  readonly row: number;
  readonly column: number;
}

export interface FunctionRunner {
  /** Runs the add-on's function; rejects with the Error that it threw. */
  run(name: string, args: FunctionArgument[]): Promise<unknown>;
  /** Told after every evaluation: the message of the error that the cell shows, or null. */
  report(cell: FormulaCell, message: string | null): void;
}

/** Makes the add-on's functions known to the formula engine, its completion list and its argument help. */
export function registerCustomFunctions(
  { injector }: Spreadsheet,
  functions: readonly FunctionHelp[],
  runner: FunctionRunner,
): void {
  injector.get(IDescriptionService).registerDescriptions(functions.map(describe));
  injector
    .get(IFunctionService)
    .registerExecutors(...functions.map(({ name }) => new ScriptFunction(name, runner)));
}

function describe({ name, description, parameters, examples }: FunctionHelp) {
  return {
    functionName: name,
    functionType: FunctionType.User,
    description: [description, ...examples].join("\n"),
    abstract: description,
    functionParameter: parameters.map((parameter) => ({
      name: parameter.name,
      detail: parameter.description,
      example: parameter.name,
      require: BooleanNumber.TRUE, // Sheets marks none as optional either
      repeat: BooleanNumber.FALSE,
    })),
  };
}

/** Univer's own class for custom functions hides number formats, and with them which numbers are dates. */
class ScriptFunction extends BaseFunction {
  constructor(
    name: string,
    private readonly runner: FunctionRunner,
  ) {
    super(name);
  }

  override isAsync(): boolean {
    return true;
  }

  override calculate(...variants: FunctionVariantType[]) {
    const cell = { sheetId: this.subUnitId ?? "", row: this.row, column: this.column };
    return new AsyncObject(this.evaluate(cell, variants.map(argumentOf)));
  }

  private async evaluate(cell: FormulaCell, args: FunctionArgument[]): Promise<BaseValueObject> {
    try {
      const result = resultOf(await this.runner.run(this.name as string, args));
      this.runner.report(cell, null);
      return result;
    } catch (error) {
      this.runner.report(cell, (error as Error).message);
      return ErrorValueObject.create(ErrorType.ERROR);
    }
  }
}

function argumentOf(variant: FunctionVariantType): FunctionArgument {
  if (!(variant instanceof ArrayValueObject)) return cellValueOf(variant as BaseValueObject);
  const rows = variant.getRowCount();
  const columns = variant.getColumnCount();
  if (rows === 1 && columns === 1) return cellValueOf(variant.getRealValue(0, 0));
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns }, (_, column) => cellValueOf(variant.getRealValue(row, column))),
  );
}

function cellValueOf(value: BaseValueObject | null | undefined): FunctionValue {
  if (!value || value.isNull()) return "";
  if (value.isError()) return (value as ErrorValueObject).getErrorType();
  if (value.isNumber() && isDateFormat(value.getPattern())) {
    return dateFromSerial(Number(value.getValue()), timeZone);
  }
  return value.getValue();
}

/** A single value, or rows of them, all of one length. */
function resultOf(result: unknown): BaseValueObject {
  if (!Array.isArray(result)) return cellOf(result);
  return ArrayValueObject.create({
    calculateValueList: result.map((row: unknown[]) => row.map(cellOf)),
    rowCount: result.length,
    columnCount: result[0].length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}

function cellOf(value: unknown): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value instanceof Date) return NumberValueObject.create(serialFromDate(value, timeZone), "yyyy-mm-dd");
  return StringValueObject.create(value as string);
}

/** `@openhpa/core/columns`: records as rows of a table, and the columns that say where an action is. */
export { actionColumns, type Cell, type Column, type ColumnType, recordColumn, toRow } from "../columns.js";
export { type TerritoryColumn, territoryColumns, toTerritoryRows } from "../territory-rows.js";

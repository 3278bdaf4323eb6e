/** What an item is called by: a name or an article number. 7 and "7" are two items. */
export type ItemName = string | number;

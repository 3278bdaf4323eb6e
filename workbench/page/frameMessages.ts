export type FrameCall = "close" | "setHeight" | "setWidth" | "focusEditor";

/** From a sidebar or dialog to the page. */
export type FromFrame =
  | {
      readonly kind: "run";
      readonly id: number;
      readonly functionName: string;
      readonly args: readonly unknown[];
    }
  | { readonly kind: "host"; readonly call: FrameCall; readonly size: number };

/** From the page to a sidebar or dialog. */
export type ToFrame =
  | { readonly kind: "returned"; readonly id: number; readonly result: unknown }
  | { readonly kind: "threw"; readonly id: number; readonly message: string };

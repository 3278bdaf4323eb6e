import type { Scope, Shop } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { isInShop } from "../state/draft.js";
import { scopeName } from "../words/scopeName.js";

interface ScopeSelectProps {
  readonly scope: Scope;
  readonly shop: Shop;
  readonly onChange: (scope: Scope) => void;
}

/** All products, a category, or one product. */
export function ScopeSelect({ scope, shop, onChange }: ScopeSelectProps) {
  const categories = [...new Set(shop.products.map((product) => product.category))].filter(Boolean).sort();
  const isGone = !isInShop(scope, shop);
  return (
    <select
      class="grow"
      aria-label={t("scope.label")}
      value={JSON.stringify(scope)}
      onChange={(event) => onChange(JSON.parse(event.currentTarget.value) as Scope)}
    >
      {isGone && <option value={optionValue(scope)}>{t("scope.gone", { name: scopeName(scope) })}</option>}
      <option value={optionValue({ of: "all" })}>{t("scope.all")}</option>
      {categories.length > 0 && (
        <optgroup label={t("scope.categories")}>
          {categories.map((category) => (
            <option key={category} value={optionValue({ of: "category", category })}>
              {category}
            </option>
          ))}
        </optgroup>
      )}
      <optgroup label={t("scope.products")}>
        {shop.products.map(({ sku, name }) => (
          <option key={sku} value={optionValue({ of: "product", sku })}>
            {name && name !== sku ? `${sku} ${name}` : sku}
          </option>
        ))}
      </optgroup>
    </select>
  );
}

function optionValue(scope: Scope): string {
  return JSON.stringify(scope);
}

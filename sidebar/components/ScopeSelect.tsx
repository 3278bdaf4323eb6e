import { productRoles, type Scope, type Shop } from "../../src/planning/plan.js";
import { t } from "../messages/language.js";
import { isInShop } from "../state/draft.js";
import { scopeName } from "../words/scopeName.js";

interface ScopeSelectProps {
  readonly scope: Scope;
  readonly shop: Shop;
  readonly onChange: (scope: Scope) => void;
}

/** All products, a category, a role, or one product. */
export function ScopeSelect({ scope, shop, onChange }: ScopeSelectProps) {
  const { products } = shop;
  const categories = [...new Set(products.map(({ category }) => category))].filter(Boolean).sort();
  const roles = products.some(({ role }) => role)
    ? productRoles.filter((role) => products.some((product) => product.role === role))
    : [];
  const groups: readonly [label: string, scopes: readonly Scope[]][] = [
    [t("scope.categories"), categories.map((category) => ({ of: "category", category }))],
    [t("scope.roles"), roles.map((role) => ({ of: "role", role }))],
    [t("scope.products"), products.map(({ sku }) => ({ of: "product", sku }))],
  ];
  const names = new Map(products.map(({ sku, name }) => [sku, name]));
  const textOf = (one: Scope) => {
    const name = one.of === "product" ? names.get(one.sku) : "";
    return name && name !== scopeName(one) ? `${scopeName(one)} ${name}` : scopeName(one);
  };
  const option = (one: Scope, text = textOf(one)) => (
    <option key={JSON.stringify(one)} value={JSON.stringify(one)}>
      {text}
    </option>
  );
  return (
    <select
      class="grow"
      aria-label={t("scope.label")}
      value={JSON.stringify(scope)}
      onChange={(event) => onChange(JSON.parse(event.currentTarget.value) as Scope)}
    >
      {!isInShop(scope, shop) && option(scope, t("scope.gone", { name: scopeName(scope) }))}
      {option({ of: "all" })}
      {groups.map(
        ([label, scopes]) =>
          scopes.length > 0 && (
            <optgroup key={label} label={label}>
              {scopes.map((one) => option(one))}
            </optgroup>
          ),
      )}
    </select>
  );
}

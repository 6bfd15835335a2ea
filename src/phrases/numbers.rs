//! Numbers, prices and lists.
//!
//! Numbers take a separator of thousands from 10 000 on only, as all four languages
//! allow: so a year or a postcode that reaches a phrase as a number stays whole. Prices
//! take it from 1 000 on. A sum of whole euros goes without cents, as price lists write it.

use fluent_bundle::FluentValue;
use fluent_bundle::types::FluentNumber;
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_decimal::options::{DecimalFormatterOptions, GroupingStrategy};
use icu_list::ListFormatter;
use icu_list::options::ListFormatterOptions;

use super::language::Language;
use super::{NO_BREAK, Phrases};

/// The formatters of one language.
pub(super) struct Numbers {
    plain: DecimalFormatter,
    amount: DecimalFormatter,
    ungrouped: DecimalFormatter,
    and: ListFormatter,
    or: ListFormatter,
}

impl Numbers {
    pub(super) fn new(language: Language) -> Self {
        let decimal = |grouping: GroupingStrategy| {
            let options = DecimalFormatterOptions::from(grouping);
            DecimalFormatter::try_new(language.locale().into(), options)
                .expect("the numbers of every language are compiled in")
        };
        let list = ListFormatterOptions::default();
        Self {
            plain: decimal(GroupingStrategy::Min2),
            amount: decimal(GroupingStrategy::Auto),
            ungrouped: decimal(GroupingStrategy::Never),
            and: ListFormatter::try_new_and(language.locale().into(), list)
                .expect("the lists of every language are compiled in"),
            or: ListFormatter::try_new_or(language.locale().into(), list)
                .expect("the lists of every language are compiled in"),
        }
    }

    /// A number inside a phrase, with the options that `NUMBER` may have given it.
    fn fluent(&self, number: &FluentNumber) -> String {
        let options = &number.options;
        let most = options.maximum_fraction_digits.unwrap_or(MOST_DIGITS).min(MOST_DIGITS);
        let least = options.minimum_fraction_digits.unwrap_or(0).min(most);
        let mut text = number.value.to_string();
        if text.find('.').is_some_and(|point| text.len() - point - 1 > most) {
            text = format!("{:.most$}", number.value);
        }
        let Ok(mut decimal) = text.parse::<Decimal>() else { return text };
        decimal.trim_end();
        decimal.pad_end(-power(least));
        if let Some(digits) = options.minimum_integer_digits {
            decimal.pad_start(power(digits));
        }
        let formatter = if options.use_grouping { &self.plain } else { &self.ungrouped };
        formatter.format(&decimal).to_string()
    }
}

/// More decimals than this no phrase needs.
const MOST_DIGITS: usize = 20;

/// A number of digits as a power of ten.
fn power(digits: usize) -> i16 {
    i16::try_from(digits.min(MOST_DIGITS)).expect("twenty at most")
}

/// How Fluent writes the numbers of a language.
pub(super) fn in_phrases<M>(language: Language) -> fn(&FluentValue<'_>, &M) -> Option<String> {
    // Fluent takes a function and no closure, so that each language has its own.
    match language {
        Language::Fr => |value, _| in_phrase(value, Language::Fr),
        Language::Nl => |value, _| in_phrase(value, Language::Nl),
        Language::De => |value, _| in_phrase(value, Language::De),
        Language::En => |value, _| in_phrase(value, Language::En),
    }
}

fn in_phrase(value: &FluentValue<'_>, language: Language) -> Option<String> {
    match value {
        FluentValue::Number(number) => Some(super::Formats::of(language).numbers.fluent(number)),
        _ => None,
    }
}

impl Phrases {
    /// A whole number: `1500`, `12 500`.
    #[must_use]
    pub fn number(&self, number: i64) -> String {
        self.formats.numbers.plain.format(&Decimal::from(number)).to_string()
    }

    /// A number with decimals, given without its point: `decimal(25, 1)` is `2,5`.
    #[must_use]
    pub fn decimal(&self, number: i64, decimals: u8) -> String {
        let mut decimal = Decimal::from(number);
        decimal.multiply_pow10(-i16::from(decimals));
        self.formats.numbers.plain.format(&decimal).to_string()
    }

    /// A whole number of hundredths: `75 %`, in Dutch and English `75%`.
    #[must_use]
    pub fn percent(&self, percent: i64) -> String {
        let space = match self.language {
            Language::Fr | Language::De => NO_BREAK,
            Language::Nl | Language::En => "",
        };
        format!("{}{space}%", self.number(percent))
    }

    /// A sum in euro, with cents only when there are any: `11 €`, `2,50 €`; in Dutch
    /// `€ 2,50`, in English `€2.50`. The spaces don't break.
    #[must_use]
    pub fn price(&self, cents: i64) -> String {
        let mut sum = Decimal::from(cents.unsigned_abs());
        sum.multiply_pow10(-2);
        sum.trim_end_if_integer();
        let digits = self.formats.numbers.amount.format(&sum).to_string();
        let sign = if cents < 0 { "-" } else { "" };
        match self.language {
            Language::Fr | Language::De => format!("{sign}{digits}{NO_BREAK}€"),
            Language::Nl => format!("€{NO_BREAK}{sign}{digits}"),
            Language::En => format!("{sign}€{digits}"),
        }
    }

    /// « a, b et c ».
    #[must_use]
    pub fn list_and(&self, items: &[String]) -> String {
        self.formats.numbers.and.format_to_string(items.iter())
    }

    /// « a, b ou c ».
    #[must_use]
    pub fn list_or(&self, items: &[String]) -> String {
        self.formats.numbers.or.format_to_string(items.iter())
    }
}

#[cfg(test)]
mod tests {
    use super::super::tests::{assert_in_four, four};
    use super::*;

    #[test]
    fn prices() {
        for (cents, expected) in [
            (0, ["0_€", "€_0", "0_€", "€0"]),
            (50, ["0,50_€", "€_0,50", "0,50_€", "€0.50"]),
            (250, ["2,50_€", "€_2,50", "2,50_€", "€2.50"]),
            (1_100, ["11_€", "€_11", "11_€", "€11"]),
            (10_000, ["100_€", "€_100", "100_€", "€100"]),
            (123_456, ["1~234,56_€", "€_1.234,56", "1.234,56_€", "€1,234.56"]),
            (-250, ["-2,50_€", "€_-2,50", "-2,50_€", "-€2.50"]),
        ] {
            assert_in_four(expected, |phrases| phrases.price(cents));
        }
        assert!(!four()[0].price(i64::MIN).is_empty());
    }

    #[test]
    fn numbers() {
        assert_in_four(["2026"; 4], |phrases| phrases.number(2026));
        assert_in_four(["12~500", "12.500", "12.500", "12,500"], |p| p.number(12_500));
        assert_in_four(["-3"; 4], |phrases| phrases.number(-3));
        assert_in_four(["2,5", "2,5", "2,5", "2.5"], |phrases| phrases.decimal(25, 1));
        assert_in_four(["3,00", "3,00", "3,00", "3.00"], |phrases| phrases.decimal(300, 2));
        assert_in_four(["75_%", "75%", "75_%", "75%"], |phrases| phrases.percent(75));
    }

    #[test]
    fn lists() {
        let words: Vec<String> = ["a", "b", "c", "d"].map(str::to_owned).into();
        for (length, and, or) in [
            (0, [""; 4], [""; 4]),
            (1, ["a"; 4], ["a"; 4]),
            (
                2,
                ["a et b", "a en b", "a und b", "a and b"],
                ["a ou b", "a of b", "a oder b", "a or b"],
            ),
            (
                3,
                ["a, b et c", "a, b en c", "a, b und c", "a, b and c"],
                ["a, b ou c", "a, b of c", "a, b oder c", "a, b or c"],
            ),
            (
                4,
                ["a, b, c et d", "a, b, c en d", "a, b, c und d", "a, b, c and d"],
                ["a, b, c ou d", "a, b, c of d", "a, b, c oder d", "a, b, c or d"],
            ),
        ] {
            assert_in_four(and, |phrases| phrases.list_and(&words[..length]));
            assert_in_four(or, |phrases| phrases.list_or(&words[..length]));
        }
    }

    #[test]
    fn numbers_inside_phrases() {
        let source = "a = { $n } \nb = { NUMBER($n, useGrouping: \"false\") }\n\
            c = { NUMBER($n, minimumFractionDigits: 2) }\n\
            d = { NUMBER($n, maximumFractionDigits: 0, minimumFractionDigits: 9999) }\n\
            e = { 3.14 }\n";
        for (key, expected) in
            [("a", "12~500"), ("b", "12500"), ("c", "12~500,00"), ("d", "12~500"), ("e", "3,14")]
        {
            let (phrases, faults) =
                Phrases::new("fr", &[super::super::Layer { path: "", text: source }]);
            assert_eq!(faults, []);
            let text = phrases.text(key, &[("n", 12_500_i64.into())]).expect("the key is there");
            assert_eq!(text.replace('\u{202f}', "~"), expected, "{key}");
        }
    }
}

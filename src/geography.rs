//! Belgium as tables: which municipalities share a postcode, where they lie, what they
//! and their provinces are called in each language.
//!
//! The tables are part of the binary and are read when they are asked for: of the municipalities
//! those lines that are. They know municipalities, not the villages in them: a site shows the
//! locality its author typed.

use std::collections::BTreeMap;
use std::sync::LazyLock;

use serde::Deserialize;

use crate::model::value::PostalCode;

/// A municipality under one of its postcodes.
#[derive(Debug, Clone, PartialEq)]
pub struct Municipality {
    /// One of its postcodes.
    pub postal_code: PostalCode,
    /// Statbel's code, the same for all of its postcodes.
    pub refnis: &'static str,
    /// Statbel's code of the province, or of Brussels: an [`Province::id`].
    pub province: &'static str,
    /// Degrees north (WGS 84), accurate to some kilometres: enough for a dot on a map.
    pub lat: f64,
    /// Degrees east (WGS 84).
    pub lon: f64,
    names: [&'static str; 3],
}

impl Municipality {
    /// Its name in a language (`fr`, `nl`, `de`, `en`, also `fr-BE`). Where the language has
    /// none of its own, and for every other language, the name on the town's own signs.
    #[must_use]
    pub fn name(&self, language: &str) -> &'static str {
        let [french, dutch, german] = self.names;
        let own = match primary(language) {
            "fr" => french,
            "nl" => dutch,
            "de" => german,
            "en" => NAMES.english_names.get(self.refnis).map_or("", String::as_str),
            _ => "",
        };
        let spoken_in_dutch =
            province(self.province).is_some_and(|province| province.region().id == "flanders");
        if !own.is_empty() {
            own
        } else if spoken_in_dutch {
            dutch
        } else {
            french
        }
    }
}

/// Reads the tables, where there is time for it: whoever needs them first would.
pub fn prepare() {
    LazyLock::force(&PROVINCES);
}

/// The municipalities that share a postcode: mostly one, for three codes two, none for a
/// code that is not in the table (some organisations have one of their own).
#[must_use]
pub fn lookup(postal_code: PostalCode) -> Vec<Municipality> {
    let code = postal_code.to_string();
    let lines = municipalities();
    let rest = &lines[first_line(lines, &code)..];
    rest.lines().take_while(|line| line.starts_with(&code)).map(read_municipality).collect()
}

/// Where the first of some lines begins that does not come before a postcode.
fn first_line(lines: &str, code: &str) -> usize {
    let (mut from, mut to) = (0, lines.len());
    while from < to {
        let middle = from + (to - from) / 2;
        let start = lines[..middle].rfind('\n').map_or(0, |end| end + 1);
        if lines[start..].split('\t').next().is_some_and(|own| own < code) {
            from = lines[start..].find('\n').map_or(to, |end| start + end + 1);
        } else {
            to = start;
        }
    }
    from
}

/// One of the ten provinces, or Brussels, which is none but stands beside them.
#[derive(Debug, Clone, PartialEq)]
pub struct Province {
    /// Statbel's code.
    pub id: String,
    region: &'static Named,
    named: &'static Named,
}

impl Province {
    /// Its name in a language; in French for languages that are not in the table.
    #[must_use]
    pub fn name(&self, language: &str) -> &'static str {
        self.named.name(language)
    }

    /// The region it lies in.
    #[must_use]
    pub fn region(&self) -> &'static Named {
        self.region
    }
}

/// A region or a province by name.
#[derive(Debug, Clone, PartialEq, Deserialize)]
pub struct Named {
    /// A province's code, or `brussels`, `flanders`, `wallonia`.
    pub id: String,
    region: Option<String>,
    fr: String,
    nl: String,
    de: String,
    en: String,
}

impl Named {
    /// Its name in a language; in French for languages that are not in the table.
    #[must_use]
    pub fn name(&self, language: &str) -> &str {
        match primary(language) {
            "nl" => &self.nl,
            "de" => &self.de,
            "en" => &self.en,
            _ => &self.fr,
        }
    }
}

/// Brussels and the ten provinces, by code.
#[must_use]
pub fn provinces() -> &'static [Province] {
    &PROVINCES
}

/// The province with a code.
#[must_use]
pub fn province(id: &str) -> Option<&'static Province> {
    PROVINCES.iter().find(|province| province.id == id)
}

/// Whom to name where the tables or the map are used, as their licences ask.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Attribution {
    /// What comes from there: `municipalities`, `coordinates` or `outlines`, the key of the
    /// words for it.
    pub what: &'static str,
    /// The holder of the rights.
    pub holder: &'static str,
    /// The holder's site.
    pub url: &'static str,
    /// The licence by its short name.
    pub licence: &'static str,
    /// The licence's text.
    pub licence_url: &'static str,
    /// Whether the data was changed, which the licence wants said.
    pub modified: bool,
}

/// The credit lines of the embedded tables.
#[must_use]
pub fn attributions() -> [Attribution; 3] {
    let credit = |what, holder, url, modified| Attribution {
        what,
        holder,
        url,
        licence: "CC BY 4.0",
        licence_url: "https://creativecommons.org/licenses/by/4.0/",
        modified,
    };
    [
        credit("municipalities", "Statbel", "https://statbel.fgov.be/", false),
        credit("coordinates", "GeoNames", "https://www.geonames.org/", false),
        credit("outlines", "NGI/IGN", "https://www.ngi.be/", true),
    ]
}

/// The language without region or script.
fn primary(language: &str) -> &str {
    language.split('-').next().unwrap_or(language)
}

/// A line each, in the order of their postcodes, which have four digits, and of Statbel's codes.
fn municipalities() -> &'static str {
    // What the columns are called stands above them.
    include_str!("data/be-postcodes.tsv").split_once('\n').map_or("", |(_, lines)| lines)
}

/// Reads one line of the embedded table.
fn read_municipality(line: &'static str) -> Municipality {
    let mut columns = line.split('\t');
    let mut next = || columns.next().expect("a line of the embedded table has eight columns");
    Municipality {
        postal_code: next().parse().expect("the embedded table holds postcodes"),
        refnis: next(),
        names: [next(), next(), next()],
        province: next(),
        lat: next().parse().expect("the embedded table holds latitudes"),
        lon: next().parse().expect("the embedded table holds longitudes"),
    }
}

#[derive(Deserialize)]
struct Names {
    regions: Vec<Named>,
    provinces: Vec<Named>,
    english_names: BTreeMap<String, String>,
}

static NAMES: LazyLock<Names> = LazyLock::new(|| {
    toml::from_str(include_str!("data/provinces.toml")).expect("the embedded names are valid TOML")
});

static PROVINCES: LazyLock<Vec<Province>> = LazyLock::new(|| {
    let province = |named: &'static Named| {
        let region = named.region.as_deref().unwrap_or_default();
        let region = NAMES.regions.iter().find(|one| one.id == region);
        let region = region.expect("every province lies in a region");
        Province { id: named.id.clone(), region, named }
    };
    let mut list: Vec<_> = NAMES.provinces.iter().map(province).collect();
    list.sort_by(|a, b| a.id.cmp(&b.id));
    list
});

/// The outline of a province as closed rings of `[longitude, latitude]`. A ring inside another is a
/// hole, so the even-odd rule tells inside from outside.
#[cfg(test)]
#[derive(Deserialize)]
pub(crate) struct Outline {
    id: String,
    pub(crate) rings: Vec<Vec<[f64; 2]>>,
}

/// The outlines of the provinces, in the order of [`provinces`]: what the cells of the map were
/// made from.
#[cfg(test)]
pub(crate) fn outlines() -> Vec<Outline> {
    let outlines = include_str!("data/be-provinces-simplified.json");
    let mut outlines: Vec<Outline> = serde_json::from_str(outlines).expect("they are valid JSON");
    outlines.sort_by(|a, b| a.id.cmp(&b.id));
    assert!(outlines.iter().map(|one| &one.id).eq(provinces().iter().map(|one| &one.id)));
    outlines
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The names a postcode has in a language.
    fn check(code: &str, language: &str, expected: &[&str]) {
        let code: PostalCode = code.parse().expect("a postcode");
        let names: Vec<_> = lookup(code).iter().map(|m| m.name(language)).collect();
        assert_eq!(names, expected, "{code} in {language}");
    }

    #[test]
    fn municipalities_by_postcode() {
        check("4000", "fr", &["Liège"]);
        check("4000", "nl-BE", &["Luik"]);
        check("4000", "de", &["Lüttich"]);
        check("4000", "en", &["Liège"]);
        check("1000", "en", &["Brussels"]);
        check("1804", "fr", &["Vilvorde", "Zemst"]);
        check("1804", "en", &["Vilvoorde", "Zemst"]);
        check("1030", "de", &["Schaerbeek"]);
        check("9000", "en", &["Ghent"]);
        check("9992", "nl", &["Maldegem"]);
        check("1001", "fr", &[]);
        check("9999", "fr", &[]);
    }

    #[test]
    fn the_tables_fit_together() {
        let municipalities: Vec<_> = municipalities().lines().map(read_municipality).collect();
        assert_eq!(municipalities.len(), 1152);
        assert!(municipalities.is_sorted_by_key(|one| (one.postal_code, one.refnis)));
        assert_eq!(provinces().len(), 11);
        for municipality in &municipalities {
            let code = municipality.postal_code;
            let same = municipalities.iter().filter(|other| other.postal_code == code);
            assert!(lookup(code).iter().eq(same), "{municipality:?}");
            assert!(province(municipality.province).is_some(), "{municipality:?}");
            assert!(!municipality.name("xx").is_empty(), "{municipality:?}");
        }
        for refnis in NAMES.english_names.keys() {
            assert!(municipalities.iter().any(|m| m.refnis == refnis), "{refnis}");
        }
        let liege = province("60000").expect("the province of Liège");
        assert_eq!((liege.name("de"), liege.region().name("nl")), ("Lüttich", "Wallonië"));
    }
}

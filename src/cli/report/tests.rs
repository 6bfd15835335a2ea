//! What the printer prints, without colours.

use super::*;
use crate::model::locale::Lang;

const SITE: &str = "name = \"Réseau\"\nlanguges = [\"fr\"]\nemail = \"a@b\"\nemail2 = \"a@b\"\n";

/// Prints findings about three files: a public one, a private one, a missing one.
fn print(format: Format, lang: Lang, findings: Vec<Diagnostic>) -> String {
    let mut sources = SourceMap::default();
    sources.add("site.toml", SITE);
    sources.add_private("private/members.toml", "[marie]\nnumber = \"SECRET\"\n");
    sources.add("content/charter.md", "");
    let mut diagnostics = Diagnostics::default();
    findings.into_iter().for_each(|finding| diagnostics.push(finding));
    let words = Words::new(lang);
    let report = Report::new(diagnostics, &sources, &words, false);
    let mut out = Vec::new();
    let style = Style { colored: false, width: 100 };
    report.write(&mut out, format, style).expect("a vector takes all");
    String::from_utf8(out).expect("only text is printed")
}

fn check(format: Format, lang: Lang, findings: Vec<Diagnostic>, expected: &str) {
    let printed = print(format, lang, findings);
    assert_eq!(printed, expected, "\n{printed}");
}

fn span(file: u32, start: u32, end: u32) -> Span {
    Span { file: crate::source::FileId(file), start, end }
}

fn unknown_key() -> Diagnostic {
    let finding = Diagnostic::new(Code::TomlUnknownKey, span(0, 17, 25)).arg("key", "languges");
    finding.arg("suggestion", "languages").arg("known", "name, languages")
}

fn missing_file() -> Diagnostic {
    Diagnostic::new(Code::FileMissing, span(2, 0, 0)).arg("path", "content/charter.md")
}

fn private_value() -> Diagnostic {
    let finding = Diagnostic::new(Code::ValueShape, span(1, 17, 25)).arg("expected", "nihdi");
    finding.arg("found", "SECRET")
}

#[test]
fn private_words_are_never_shown() {
    for format in [Format::Human, Format::Short, Format::Json] {
        let printed = print(format, Lang::En, vec![private_value()]);
        assert!(printed.contains("private/members.toml"), "{printed}");
        assert!(!printed.contains("SECRET"), "{printed}");
    }
}

#[test]
fn terminals_are_not_driven_by_files() {
    assert_eq!(one_line("a\u{1b}[31m\nb\u{202e}"), "a\u{fffd}[31m b\u{fffd}");
}

#[test]
fn spans_beyond_the_text_do_not_panic() {
    let odd = [span(0, 9, 10), span(0, 60, 4000), span(0, 4000, 4001), span(0, 20, 10)];
    for span in odd {
        let finding = unknown_key().label(span, "no-such-label");
        print(Format::Human, Lang::En, vec![Diagnostic { span, ..finding }]);
    }
}

#[test]
fn people_see_the_line_and_the_remedy() {
    let twice = Diagnostic::new(Code::TomlUnknownKey, span(0, 49, 55)).arg("key", "email2");
    let twice = twice.arg("suggestion", "email").label(span(0, 35, 40), "no-words");
    let findings = vec![private_value(), twice, unknown_key(), missing_file()];
    let expected = "\
error[file.missing]: the file content/charter.md is missing
--> content/charter.md
 = help: create content/charter.md; “pignon new” in another folder shows an example

error[value.shape]: “…” is not an INAMI/RIZIV number
--> private/members.toml:2:10
 = help: write the eleven digits, as in “1-23456-78-901”

error[toml.unknown_key]: “languges” does not exist here
 --> site.toml:2:1
  |
2 | languges = [\"fr\"]
  | ^^^^^^^^
  |
  = help: did you mean “languages”?

error[toml.unknown_key]: “email2” does not exist here
 --> site.toml:4:1
  |
3 | email = \"a@b\"
  | -----
4 | email2 = \"a@b\"
  | ^^^^^^
  |
  = help: did you mean “email”?

“pignon check --explain file.missing” says more
4 errors
";
    check(Format::Human, Lang::En, findings, expected);
}

#[test]
fn reminders_stand_back() {
    let reminder = unknown_key().severity(Severity::Reminder);
    let warning = missing_file().severity(Severity::Warning);
    let expected = "\
warning[file.missing]: the file content/charter.md is missing
--> content/charter.md
 = help: create content/charter.md; “pignon new” in another folder shows an example

questions to keep in mind:
  toml.unknown_key
    site.toml:2:1: “languges” does not exist here

“pignon check --explain file.missing” says more
1 warning, 1 reminder
";
    check(Format::Human, Lang::En, vec![reminder, warning], expected);
}

#[test]
fn editors_see_a_line_each() {
    let expected = "\
content/charter.md: error[file.missing]: the file content/charter.md is missing
private/members.toml:2:10: error[value.shape]: “…” is not an INAMI/RIZIV number
site.toml:2:1: error[toml.unknown_key]: “languges” does not exist here
";
    check(Format::Short, Lang::En, vec![private_value(), unknown_key(), missing_file()], expected);
}

#[test]
fn programs_see_json() {
    let printed = print(Format::Json, Lang::En, vec![missing_file(), unknown_key()]);
    let document: serde_json::Value = serde_json::from_str(&printed).expect("it is JSON");
    let expected = serde_json::json!({
        "version": 1,
        "diagnostics": [
            {
                "code": "file.missing",
                "severity": "error",
                "path": "content/charter.md",
                "line": null,
                "column": null,
                "end_line": null,
                "end_column": null,
                "message": "the file content/charter.md is missing",
                "hint":
                    "create content/charter.md; “pignon new” in another folder shows an example",
                "labels": [],
            },
            {
                "code": "toml.unknown_key",
                "severity": "error",
                "path": "site.toml",
                "line": 2,
                "column": 1,
                "end_line": 2,
                "end_column": 9,
                "message": "“languges” does not exist here",
                "hint": "did you mean “languages”?",
                "labels": [],
            },
        ],
        "summary": { "errors": 2, "warnings": 0, "reminders": 0 },
        "upcoming": [],
    });
    assert_eq!(document, expected);
}

#[test]
fn nothing_is_wrong() {
    check(Format::Human, Lang::En, vec![], "no mistakes found\n");
    check(Format::Human, Lang::Fr, vec![], "aucune faute trouvée\n");
    check(Format::Short, Lang::En, vec![], "");
}

#[test]
fn strictness_makes_warnings_errors() {
    let mut sources = SourceMap::default();
    sources.add("site.toml", SITE);
    let mut diagnostics = Diagnostics::default();
    diagnostics.push(unknown_key().severity(Severity::Warning));
    diagnostics.push(unknown_key().severity(Severity::Reminder));
    let words = Words::new(Lang::En);
    let counts = Report::new(diagnostics, &sources, &words, true).counts();
    assert_eq!(counts, Counts { errors: 1, warnings: 0, reminders: 1 });
}

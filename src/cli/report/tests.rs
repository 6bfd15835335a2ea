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
    let twice = Diagnostic::new(Code::TomlUnknownKey, span(0, 55, 61)).arg("key", "email2");
    let twice = twice.arg("suggestion", "email").label(span(0, 40, 45), "no-words");
    check(Format::Human, Lang::En, vec![private_value(), twice, unknown_key(), missing_file()], "");
}

#[test]
fn editors_see_a_line_each() {
    let findings = vec![private_value(), unknown_key(), missing_file()];
    check(Format::Short, Lang::En, findings, "");
}

#[test]
fn programs_see_json() {
    check(Format::Json, Lang::Fr, vec![missing_file(), unknown_key()], "");
}

#[test]
fn nothing_is_said_with_a_smile() {
    check(Format::Human, Lang::En, vec![], "no mistakes found\n");
}

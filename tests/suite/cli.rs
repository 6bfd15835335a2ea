//! Every command has a page in tests/cli: what is typed, what is answered.

#[test]
fn commands_answer_as_their_pages_say() {
    let cases = trycmd::TestCases::new();
    cases.case("tests/cli/*.md");
    if cfg!(not(feature = "letters")) {
        // They speak of the letters.
        for page in ["help", "letters", "import-recipients"] {
            cases.skip(format!("tests/cli/{page}.md"));
        }
    }
    cases
        .default_bin_path(env!("CARGO_BIN_EXE_pignon"))
        .env("LC_ALL", "C.UTF-8")
        .env("NO_COLOR", "1")
        .env("PIGNON_CACHE", crate::CACHE);
}

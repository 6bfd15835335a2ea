//! Manual pages: those that clap makes, with headings in the reader's language, examples, exit
//! codes and the way to the other pages.

use std::io;

use clap::Command;
use clap_mangen::Man;

use super::words::Words;

/// Headings that clap writes in English, with the keys of ours.
const HEADINGS: [(&str, &str); 4] = [
    ("NAME", "man-name"),
    ("SYNOPSIS", "man-synopsis"),
    ("DESCRIPTION", "man-description"),
    ("OPTIONS", "man-options"),
];

/// The manual page of a command, in roff.
///
/// # Errors
/// None that can happen: it is written to memory.
pub(super) fn page(command: &Command, words: &Words) -> io::Result<String> {
    // clap names a command inside another after both, once it is built.
    let full = command.get_display_name().unwrap_or(command.get_name()).to_owned();
    let man = Man::new(command.clone()).title(full.as_str());
    let mut page = Vec::new();
    man.render_title(&mut page)?;
    man.render_name_section(&mut page)?;
    man.render_synopsis_section(&mut page)?;
    man.render_description_section(&mut page)?;
    man.render_options_section(&mut page)?;
    if command.has_subcommands() {
        man.render_subcommands_section(&mut page)?;
    }
    let mut page: String =
        String::from_utf8_lossy(&page).lines().map(|line| heading(line, words) + "\n").collect();
    let key = full.strip_prefix("pignon-").unwrap_or(&full);
    if let Some(examples) = words.find(&format!("cmd-{key}.examples"), &[]) {
        section(&mut page, words, "man-examples", &examples);
    }
    section(&mut page, words, "man-exit", &words.plain("man-exit-codes"));
    if full == "pignon" {
        section(&mut page, words, "man-environment", &words.plain("man-environment-variables"));
    }
    if let Some((outer, _)) = full.rsplit_once('-') {
        let outer = outer.replace('-', "\\-");
        page.push_str(&format!(".SH \"{}\"\n\\fB{outer}\\fR(1)\n", words.plain("man-see")));
    }
    Ok(page)
}

/// A line as clap writes it; a heading, in the reader's language and in capitals.
fn heading(line: &str, words: &Words) -> String {
    let Some(written) = line.strip_prefix(".SH ") else { return line.to_owned() };
    let written = written.trim_matches('"').trim();
    let ours = HEADINGS.iter().find(|(theirs, _)| *theirs == written);
    let text = ours.map_or_else(|| written.to_uppercase(), |(_, key)| words.plain(key));
    format!(".SH \"{text}\"")
}

/// A section of lines that stay as they are.
fn section(page: &mut String, words: &Words, heading: &str, lines: &str) {
    page.push_str(&format!(".SH \"{}\"\n.nf\n", words.plain(heading)));
    for line in lines.lines() {
        // A dot or a quote at the beginning would be a request; a hyphen a soft one.
        let line = line.replace('\\', "\\e").replace('-', "\\-").replace('\'', "\\(aq");
        page.push_str(&format!("\\&{line}\n"));
    }
    page.push_str(".fi\n");
}

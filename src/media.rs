//! What kind of file an answer is, by the ending of its name.

/// The value of Content-Type. Texts are UTF-8, as everything that pignon makes is.
#[must_use]
pub fn media_type(path: &str) -> String {
    let name = path.rsplit('/').next().unwrap_or(path);
    let guessed = match name.rsplit_once('.').map_or("", |(_, ending)| ending) {
        // RFC 6350 has registered it; the table still has its name from before.
        "vcf" => "text/vcard",
        "" => "text/plain",
        ending => mime_guess::from_ext(ending).first_raw().unwrap_or("application/octet-stream"),
    };
    let is_text = guessed.starts_with("text/")
        || guessed.ends_with("+xml")
        || guessed.ends_with("json")
        || guessed.ends_with("/xml")
        || guessed.ends_with("javascript");
    if is_text { format!("{guessed}; charset=utf-8") } else { guessed.to_owned() }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn kinds_of_files() {
        for (path, expected) in [
            ("index.html", "text/html; charset=utf-8"),
            ("assets/style.0.css", "text/css; charset=utf-8"),
            ("assets/search.0.js", "text/javascript; charset=utf-8"),
            ("assets/icon.0.svg", "image/svg+xml; charset=utf-8"),
            ("assets/a.woff2", "font/woff2"),
            ("assets/a.jpg", "image/jpeg"),
            ("a/anne.vcf", "text/vcard; charset=utf-8"),
            ("attestation.json", "application/json; charset=utf-8"),
            ("a.pdf", "application/pdf"),
            ("_headers", "text/plain; charset=utf-8"),
            ("a.unheard-of", "application/octet-stream"),
        ] {
            assert_eq!(media_type(path), expected, "{path}");
        }
    }
}

//! The whole way of a badge by its commands: key, register, dossier, review, signature,
//! verification, revocation, a new key, a theft.

use std::path::{Path, PathBuf};

use crate::{Outcome, copy, pignon_on, repository};

/// The day on which it all begins.
const DAY: &str = "2026-11-20";

/// A network, an issuer, and a folder for what passes between them.
struct Stage {
    folder: tempfile::TempDir,
}

impl Stage {
    fn new() -> Self {
        let folder = tempfile::tempdir().expect("a temporary folder can be made");
        let network = folder.path().join("network");
        for part in ["content", "private"] {
            copy(&repository().join(part), &network.join(part));
        }
        std::fs::copy(repository().join("site.toml"), network.join("site.toml"))
            .expect("the sample can be copied");
        std::fs::copy(repository().join("trust.json"), network.join("trust.json"))
            .expect("the sample can be copied");
        for own in
            ["content/attestation.json", "content/disclosures.json", "content/status-list.json"]
        {
            let _ = std::fs::remove_file(network.join(own));
        }
        let stage = Self { folder };
        stage.write("passphrase", "une longue phrase secrète\n");
        stage.private("passphrase");
        stage
    }

    fn path(&self, name: &str) -> PathBuf {
        self.folder.path().join(name)
    }

    fn write(&self, name: &str, text: &str) {
        std::fs::write(self.path(name), text).expect("a temporary folder can be written");
    }

    fn read(&self, name: &str) -> String {
        std::fs::read_to_string(self.path(name)).unwrap_or_else(|error| panic!("{name}: {error}"))
    }

    fn private(&self, name: &str) {
        mode(&self.path(name), 0o600);
    }

    fn on(&self, day: &str, command: &str) -> Outcome {
        let words: Vec<&str> = command.split(' ').collect();
        let args = [&["badge"], words.as_slice(), &["--ui-lang", "en"]].concat();
        pignon_on(day, self.folder.path(), &args)
    }

    fn run(&self, command: &str) -> Outcome {
        self.on(DAY, command)
    }

    fn fine(&self, command: &str) -> String {
        let outcome = self.run(command);
        assert_eq!(outcome.code, 0, "{command}\n{}{}", outcome.stdout, outcome.stderr);
        outcome.stdout
    }

    /// A command that must be refused, with what it says.
    fn refused(&self, command: &str, expected: &str) {
        let outcome = self.run(command);
        let said = format!("{}{}", outcome.stdout, outcome.stderr);
        assert_ne!(outcome.code, 0, "{command}\n{said}");
        assert!(said.contains(expected), "{command}\n{said}");
    }

    /// Key and register.
    fn issuer(&self) {
        self.fine("keygen --out issuer.key --passphrase-file passphrase");
        self.fine(&format!(
            "register init register --did did:web:issuer.example --name Issuer \
             --url https://issuer.example --contact report@issuer.example {KEY}"
        ));
    }

    /// A dossier, and its review with every line answered.
    fn reviewed(&self) {
        self.fine("dossier --root network --out dossier.json");
        self.fine("review dossier.json --out form.toml");
        let form = self.read("form.toml");
        let filled = form
            .replace("found = \"?\"", "found = \"yes\"")
            .replace("seen_on = \"?\"", "seen_on = 2026-11-18")
            .replace("by = \"?\"", "by = \"A. Examinatrice\"");
        self.write("review.toml", &filled);
    }
}

const KEY: &str = "--key issuer.key --passphrase-file passphrase";
const ISSUE: &str = "issue dossier.json --review review.toml --register register \
    --key issuer.key --passphrase-file passphrase --valid-until 2027-11-01 --yes --out attestation.json";
const VERIFY: &str = "verify attestation.json --trust register/trust.json --register register";

#[cfg(unix)]
fn mode(path: &Path, mode: u32) {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::set_permissions(path, std::fs::Permissions::from_mode(mode))
        .expect("a temporary folder can be written");
}

#[cfg(unix)]
fn mode_of(path: &Path) -> u32 {
    use std::os::unix::fs::PermissionsExt as _;
    std::fs::metadata(path).expect("the file is there").permissions().mode() & 0o777
}

/// The name of the attestation in the register.
fn name_of(stage: &Stage) -> String {
    let attestation: serde_json::Value =
        serde_json::from_str(&stage.read("attestation.json")).expect("JSON");
    let id = attestation["id"].as_str().expect("an address").to_owned();
    let name = id.strip_prefix("https://issuer.example/attestations/").expect("its register");
    name.trim_end_matches(".json").to_owned()
}

#[test]
fn from_key_to_revocation() {
    let stage = Stage::new();
    stage.issuer();
    #[cfg(unix)]
    assert_eq!(mode_of(&stage.path("issuer.key")), 0o600);
    stage.reviewed();
    for private in ["dossier.json", "network/private/salts.json", "form.toml"] {
        #[cfg(unix)]
        assert_eq!(mode_of(&stage.path(private)), 0o600, "{private}");
    }
    let said = stage.fine(ISSUE);
    assert!(said.contains("eight of eight"), "{said}");
    let said = stage.fine(VERIFY);
    assert!(said.contains("VERIFIED") && said.contains("issuer.example"), "{said}");

    // No name and no number of a person is in it, and no private word in the register.
    let attestation = stage.read("attestation.json");
    let dossier: serde_json::Value =
        serde_json::from_str(&stage.read("dossier.json")).expect("JSON");
    for entry in dossier["numbers"].as_array().expect("a list") {
        let number = entry["number"].as_str().expect("text");
        let salt = entry["salt"].as_str().expect("text");
        for (path, bytes) in crate::files(&stage.path("register")) {
            let text = String::from_utf8_lossy(&bytes);
            assert!(!text.contains(number) && !text.contains(salt), "{path}");
        }
    }
    assert!(!attestation.contains("Lambert"));

    // A copied badge elsewhere; the same badge, no register to ask for revocations.
    stage.refused(
        &format!("{VERIFY} --origin https://copie.example"),
        "not for https://copie.example",
    );
    stage.refused(&format!("{VERIFY} --origin https://réseau.example"), "not for https://xn--");
    let status = stage.read("register/status/1.json");
    std::fs::remove_file(stage.path("register/status/1.json")).expect("the list is there");
    let unchecked = stage.run(VERIFY);
    assert_eq!(unchecked.code, 3, "{}{}", unchecked.stdout, unchecked.stderr);
    assert!(unchecked.stdout.contains("revocation not checked"), "{}", unchecked.stdout);
    stage.write("register/status/1.json", &status);
    let stale = stage.on("2027-03-15", VERIFY);
    assert_eq!(stale.code, 3, "{}{}", stale.stdout, stale.stderr);
    assert!(stale.stdout.contains("revocation not checked since"), "{}", stale.stdout);
    let refreshed = stage.on("2027-03-15", &format!("register refresh register {KEY}"));
    assert_eq!(refreshed.code, 0, "{}{}", refreshed.stdout, refreshed.stderr);
    assert_eq!(stage.on("2027-03-15", VERIFY).code, 0);
    assert_eq!(stage.on("2027-11-02", VERIFY).code, 1, "it has ended");

    let name = name_of(&stage);
    let revoke =
        format!("revoke {name} --register register {KEY} --reason criteria --note deux-départs");
    let said = stage.on("2027-03-16", &revoke);
    assert_eq!(said.code, 0, "{}{}", said.stdout, said.stderr);
    let revoked = stage.on("2027-03-16", VERIFY);
    assert_eq!(revoked.code, 1, "{}{}", revoked.stdout, revoked.stderr);
    assert!(revoked.stdout.contains("revoked"), "{}", revoked.stdout);
    // The reason is public, the note is not.
    for (path, bytes) in crate::files(&stage.path("register")) {
        assert!(!String::from_utf8_lossy(&bytes).contains("deux-départs"), "{path}");
    }
    assert!(stage.read("issuer.key.notes.jsonl").contains("deux-départs"));
    assert!(stage.read("register/en/index.html").contains("the criteria are no longer met"));
    assert_eq!(stage.on("2027-03-17", &revoke).code, 2, "once is enough");
}

#[test]
fn keys_are_renewed_and_stolen_ones_refused() {
    let stage = Stage::new();
    stage.issuer();
    stage.reviewed();
    stage.fine(ISSUE);
    stage.fine("keygen --out second.key --passphrase-file passphrase");
    let old_trust = stage.read("register/trust.json");
    stage.write("old-trust.json", &old_trust);
    stage.refused(
        "register refresh register --key second.key --passphrase-file passphrase",
        "--add-key",
    );
    stage.fine("register refresh register --key second.key --passphrase-file passphrase --add-key");
    stage.fine(VERIFY);
    // Those who have not got the new list yet cannot check revocations, and read so.
    let old = VERIFY.replace("register/trust.json", "old-trust.json");
    let outcome = stage.run(&old);
    assert_eq!(outcome.code, 3, "{}{}", outcome.stdout, outcome.stderr);
    assert!(outcome.stdout.contains("newer key"), "{}", outcome.stdout);

    let said = stage.fine(
        "register refresh register --key second.key --passphrase-file passphrase --stolen k1",
    );
    assert!(said.contains(&name_of(&stage)), "{said}");
    stage.refused(VERIFY, "was revoked");
    let old = stage.run(&old);
    assert_eq!(old.code, 1, "the old list still pins it, did.json does not: {}", old.stdout);
    stage.refused(ISSUE, "not a key of this register");
}

#[test]
fn nothing_is_signed_that_was_not_seen() {
    let stage = Stage::new();
    stage.issuer();
    stage.reviewed();
    let review = stage.read("review.toml");
    let changed = |from: &str, to: &str| {
        assert!(review.contains(from), "{from} is not in the review");
        stage.write("review.toml", &review.replacen(from, to, 1));
    };
    changed("\nfound = \"yes\"", "\nfound = \"?\"");
    stage.refused(ISSUE, "not filled in: qualified-plural");
    changed("\nfound = \"yes\"", "\nfound = \"no\"");
    stage.refused(ISSUE, "not found: qualified-plural");
    changed("by = \"A. Examinatrice\"", "by = \"?\"");
    stage.refused(ISSUE, "not filled in");
    changed("seen_on = 2026-11-18", "seen_on = 2026-10-21");
    stage.refused(ISSUE, "30 days ago or more");
    changed("seen_on = 2026-11-18", "seen_on = 2026-10-22");
    stage.fine(ISSUE);
    changed("seen_on = 2026-11-18", "seen_on = 2026-11-21");
    stage.refused(ISSUE, "a day to come");
    changed("\nfound = \"yes\"", "\nfound = true");
    stage.refused(ISSUE, "toml.type");
    changed("id = \"experience\"", "id = \"reflexivity\"");
    stage.refused(ISSUE, "is not there: experience");
    changed("dossier = \"", "dossier = \"0");
    stage.refused(ISSUE, "another dossier");
    let lines = review.rfind("[[registration]]").expect("registrations");
    stage.write("review.toml", &review[..lines]);
    stage.refused(ISSUE, "is not there");
    stage.write("review.toml", &review);

    let late = ISSUE.replace("2027-11-01", "2027-11-21");
    stage.refused(&late, "365 days");
    stage.refused(&ISSUE.replace("2027-11-01", "2026-11-20"), "to come");
    stage.refused(&ISSUE.replace(" --yes", ""), "nothing was signed");

    // Criteria that do not hold on the day: the same papers, a year later.
    let outcome = stage.on("2027-10-01", &ISSUE.replace("2027-11-01", "2028-02-01"));
    assert_eq!(outcome.code, 2);
    assert!(outcome.stderr.contains("criterion 2"), "{}", outcome.stderr);

    // A dossier of other criteria.
    let dossier = stage.read("dossier.json");
    let other = |version: &str| {
        let named = "\"criteria_version\": \"2026.1\"";
        assert!(dossier.contains(named));
        stage.write(
            "dossier.json",
            &dossier.replace(named, &format!("\"criteria_version\": \"{version}\"")),
        );
    };
    other("2025.4");
    stage.refused(ISSUE, "make it again");
    other("2027.1");
    stage.refused(ISSUE, "update pignon");
}

#[test]
fn keys_and_dossiers_stay_out_of_published_folders() {
    let stage = Stage::new();
    stage.issuer();
    for place in [
        "network/issuer.key",
        "network/private/issuer.key",
        "register/issuer.key",
        "register/assets/k.key",
    ] {
        stage.refused(
            &format!("keygen --out {place} --passphrase-file passphrase"),
            "keep keys elsewhere",
        );
    }
    // The way there may lead out of one.
    stage.fine("keygen --out network/content/../../beside.key --passphrase-file passphrase");
    stage.refused("keygen --out issuer.key --passphrase-file passphrase", "never replaced");
    stage.write("short", "court");
    stage.private("short");
    stage.refused("keygen --out other.key --passphrase-file short", "at least 10");
    stage.write("wrong", "une autre phrase secrète");
    stage.private("wrong");
    stage.refused(
        "register refresh register --key issuer.key --passphrase-file wrong",
        "does not open",
    );
    #[cfg(unix)]
    {
        mode(&stage.path("issuer.key"), 0o640);
        stage.refused(&format!("register refresh register {KEY}"), "others may read");
        mode(&stage.path("issuer.key"), 0o600);
        mode(&stage.path("passphrase"), 0o644);
        stage.refused(&format!("register refresh register {KEY}"), "others may read");
        mode(&stage.path("passphrase"), 0o600);
    }
    stage.write("plain.key", "-----BEGIN PRIVATE KEY-----\nMC4=\n-----END PRIVATE KEY-----\n");
    stage.private("plain.key");
    stage.refused(
        "register refresh register --key plain.key --passphrase-file passphrase",
        "not locked",
    );
    for place in [
        "network/content/dossier.json",
        "network/content/members/dossier.json",
        "register/dossier.json",
    ] {
        stage.refused(&format!("dossier --root network --out {place}"), "a dossier is private");
    }
    let project = stage.read("network/content/project.toml");
    stage.write(
        "network/content/project.toml",
        &project.replace("contextualise = true", "contextualise = false"),
    );
    stage.refused("dossier --root network --out dossier.json", "error[points.contextualise]");
}

/// A register goes on from a copy, with its hidden file or without it; a folder that holds
/// something else is left alone.
#[test]
fn a_register_goes_on_from_a_copy() {
    let stage = Stage::new();
    copy(&repository().join("tests/issuer"), &stage.path("issuer"));
    for name in ["issuer/test.key", "issuer/test.passphrase"] {
        stage.private(name);
    }
    let key = "--key issuer/test.key --passphrase-file issuer/test.passphrase";
    let refresh = format!("register refresh issuer/register {key}");
    assert!(!stage.path("issuer/register/.pignon-manifest.json").exists());
    let said = stage.fine(&refresh);
    assert!(said.contains("had lost its file .pignon-manifest.json"), "{said}");
    assert!(stage.path("issuer/register/de/verify/index.html").exists());
    assert!(!stage.fine(&refresh).contains(".pignon-manifest.json"), "it is said once");

    let sample = repository().join("content/attestation.json").display().to_string();
    let verify =
        format!("verify {sample} --trust issuer/register/trust.json --register issuer/register");
    stage.fine(&verify);
    copy(&stage.path("issuer/register"), &stage.path("copy"));
    std::fs::remove_file(stage.path("copy/.pignon-manifest.json")).expect("it is there");
    let attestation = std::fs::read_to_string(&sample).expect("the sample is attested");
    let attestation: serde_json::Value = serde_json::from_str(&attestation).expect("JSON");
    let name = attestation["id"].as_str().expect("an address");
    let said = stage.fine(&format!("revoke {name} --register copy {key} --reason withdrawn"));
    assert!(said.contains("had lost its file"), "{said}");
    stage.refused(&format!("{verify}/../../copy"), "revoked");

    std::fs::create_dir(stage.path("letters")).expect("a temporary folder can be written");
    stage.write("letters/letter.txt", "Bonjour");
    let init = "--did did:web:issuer.example --name Issuer --url https://issuer.example";
    stage.refused(&format!("register init letters {init} {key}"), "did not make");
    assert_eq!(crate::files(&stage.path("letters")).len(), 1);
    stage.write("copy/register.json", "{}");
    stage.refused(&format!("register refresh copy {key}"), "cannot be read");
}

/// A number that is published later keeps its salt: what was attested stays open.
#[test]
fn salts_are_kept() {
    let stage = Stage::new();
    stage.fine("dossier --root network --out one.json");
    stage.fine("dossier --root network --out two.json");
    let numbers = |name: &str| {
        let dossier: serde_json::Value = serde_json::from_str(&stage.read(name)).expect("JSON");
        dossier["numbers"].clone()
    };
    assert_eq!(numbers("one.json"), numbers("two.json"));
}

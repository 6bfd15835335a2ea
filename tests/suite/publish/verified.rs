//! `publish --verify`, over HTTPS as visitors come: a host on loopback that shows the folder
//! published to, with a certificate of its own house.

use std::io::{BufRead as _, BufReader, Write as _};
use std::net::TcpListener;
use std::path::{Path, PathBuf};
use std::sync::Arc;

use base64::Engine as _;
use rustls::{ServerConnection, StreamOwned};

use super::{FOLDER, edit, network, said_with};
use crate::tls::certified;

/// Shows a folder; gives the port and the certificate of whoever vouches for the host (PEM).
fn host(folder: PathBuf) -> (u16, String) {
    let (config, root) = certified("localhost");
    let listener = TcpListener::bind("127.0.0.1:0").expect("loopback has ports");
    let port = listener.local_addr().expect("it is bound").port();
    std::thread::spawn(move || {
        for stream in listener.incoming() {
            let tls = ServerConnection::new(Arc::clone(&config)).expect("the settings are sound");
            let (stream, folder) = (stream.expect("it is bound"), folder.clone());
            std::thread::spawn(move || show(StreamOwned::new(tls, stream), &folder));
        }
    });
    let text = base64::engine::general_purpose::STANDARD.encode(&root);
    (port, format!("-----BEGIN CERTIFICATE-----\n{text}\n-----END CERTIFICATE-----\n"))
}

fn show(mut stream: StreamOwned<ServerConnection, std::net::TcpStream>, folder: &Path) {
    let mut head = String::new();
    let mut reader = BufReader::new(&mut stream);
    while reader.read_line(&mut head).is_ok_and(|read| read > 0) && !head.ends_with("\r\n\r\n") {}
    let path = head.split(' ').nth(1).unwrap_or_default().trim_start_matches('/');
    let file = folder.join(path);
    let file = if file.is_dir() { file.join("index.html") } else { file };
    let (status, body) = std::fs::read(file).map_or((404, Vec::new()), |body| (200, body));
    let fields = format!("Content-Length: {}\r\nConnection: close\r\n", body.len());
    let _ = write!(stream, "HTTP/1.1 {status} x\r\n{fields}\r\n");
    let _ = stream.write_all(&body);
    stream.conn.send_close_notify();
    let _ = stream.flush();
}

#[test]
fn what_visitors_get_is_compared_with_what_was_sent() {
    let folder = network(FOLDER);
    let folder = folder.path();
    let (port, root) = host(folder.join("www"));
    std::fs::write(folder.join("house.pem"), root).expect("it can be written");
    let address = format!("https://localhost:{port}");
    edit(&folder.join("network/site.toml"), |text| {
        text.replace("https://www.reseau-temoin.example", &address)
    });
    let trusted = [("SSL_CERT_FILE", "house.pem")];
    let (code, said) = said_with(folder, &["publish", "--verify"], &trusted);
    assert_eq!(code, Some(0), "{said}");
    assert!(said.contains(&address) && said.contains("0 not as published"), "{said}");
    // What the host shows is not what was sent: the folder it shows is another one.
    std::fs::remove_file(folder.join("www/robots.txt")).expect("it is there");
    std::fs::write(folder.join("www/index.html"), "rien").expect("it can be written");
    let other = folder.join("elsewhere");
    edit(&folder.join("network/site.toml"), |text| text.replace("../www", "../elsewhere"));
    let (code, said) = said_with(folder, &["publish", "--verify"], &trusted);
    assert!(other.join("robots.txt").exists(), "{said}");
    assert_eq!(code, Some(1), "{said}");
    assert!(said.contains("/robots.txt") && said.contains("2 not as published"), "{said}");
    // A file without a certificate is named.
    let wrong = [("SSL_CERT_FILE", "network/site.toml")];
    let (code, said) = said_with(folder, &["publish", "--verify"], &wrong);
    assert!(code == Some(2) && said.contains("SSL_CERT_FILE names network/site.toml"), "{said}");
}

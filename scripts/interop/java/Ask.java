import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPInputStream;
import org.eclipse.rdf4j.model.Resource;
import org.eclipse.rdf4j.query.resultio.sparqljson.SPARQLResultsJSONWriter;
import org.eclipse.rdf4j.repository.sail.SailRepository;
import org.eclipse.rdf4j.repository.sail.SailRepositoryConnection;
import org.eclipse.rdf4j.rio.RDFFormat;
import org.eclipse.rdf4j.sail.memory.MemoryStore;

/** Asks the files given after the first argument, the folder of a dump, as SPARQL: a text sequence (RFC 7464) of results in JSON. */
public class Ask {
  private static final String[] FILES = {"actions.nt.gz", "vocabularies.nt.gz", "territories.nt.gz", "editions.nt.gz", "organisations.nt.gz", "ontology.ttl"};

  public static void main(String[] args) throws Exception {
    SailRepository repository = new SailRepository(new MemoryStore());
    try (SailRepositoryConnection connection = repository.getConnection()) {
      // A dump without registered organisations has no file of them.
      for (String name : FILES)
        if (Files.exists(Path.of(args[0], name))) load(connection, Path.of(args[0], name));
      for (int at = 1; at < args.length; at++) {
        String query = Files.readString(Path.of(args[at]));
        System.out.print('\u001e');
        connection.prepareTupleQuery(query).evaluate(new SPARQLResultsJSONWriter(System.out));
      }
    }
    repository.shutDown();
  }

  /** Without graphs: RDF4J gives a statement of two graphs twice. */
  private static void load(SailRepositoryConnection connection, Path path) throws Exception {
    String name = path.getFileName().toString();
    RDFFormat format = name.endsWith(".ttl") ? RDFFormat.TURTLE : RDFFormat.NTRIPLES;
    try (InputStream file = Files.newInputStream(path); InputStream text = name.endsWith(".gz") ? new GZIPInputStream(file) : file) {
      connection.add(text, "", format, (Resource) null);
    }
  }
}

package studio.safelight.codegen;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.genmodel.GenDelegationKind;
import org.eclipse.emf.codegen.ecore.genmodel.GenJDKLevel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.GenPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;

/**
 * Writes the Java of the model: {@code GenerateModel <model.ecore> <source folder>}. The generator's options are here,
 * there is no {@code .genmodel} file. Nothing is written while neither the model nor this class has changed.
 */
public final class GenerateModel {

	/** The package {@code model} of the Ecore becomes {@code studio.safelight.model}. */
	private static final String BASE_PACKAGE = "studio.safelight";

	private static final String PREFIX = "Safelight";

	/** The generator writes below {@code platform:/resource/}; this name is mapped to the source folder. */
	private static final String OUTPUT = "output";

	private final Path ecore;
	private final Path sources;
	private final Path fingerprintFile;

	private GenerateModel(Path ecore, Path sources) {
		this.ecore = ecore.toAbsolutePath();
		this.sources = sources.toAbsolutePath();
		this.fingerprintFile = this.sources.resolveSibling("target").resolve("model.sha256");
	}

	public static void main(String[] arguments) throws IOException {
		if (arguments.length != 2) {
			throw new IllegalArgumentException("Expected: <model.ecore> <source folder>");
		}
		new GenerateModel(Path.of(arguments[0]), Path.of(arguments[1])).run();
	}

	private void run() throws IOException {
		String fingerprint = fingerprint();
		if (Files.isDirectory(sources) && Files.exists(fingerprintFile)
				&& Files.readString(fingerprintFile).equals(fingerprint)) {
			return;
		}
		Files.deleteIfExists(fingerprintFile);
		deleteTree(sources);
		Files.createDirectories(sources);
		generate(genModel(loadPackage()));
		Files.createDirectories(fingerprintFile.getParent());
		Files.writeString(fingerprintFile, fingerprint);
	}

	private EPackage loadPackage() {
		GenModelPackage.eINSTANCE.eClass(); // registers the package
		ResourceSet resources = new ResourceSetImpl();
		resources.getResourceFactoryRegistry().getExtensionToFactoryMap().put("ecore", new EcoreResourceFactoryImpl());
		URI uri = URI.createFileURI(ecore.toString());
		return (EPackage) resources.getResource(uri, true).getContents().get(0);
	}

	private static GenModel genModel(EPackage ePackage) {
		GenModel model = GenModelFactory.eINSTANCE.createGenModel();
		ePackage.eResource().getResourceSet().createResource(URI.createURI("memory:/model.ecore")).getContents().add(model);
		model.initialize(List.of(ePackage));
		model.setModelName(PREFIX);
		model.setModelDirectory("/" + OUTPUT);
		model.setComplianceLevel(GenJDKLevel.JDK210_LITERAL);
		model.setFeatureDelegation(GenDelegationKind.REFLECTIVE_LITERAL);
		model.setRootExtendsClass("org.eclipse.emf.ecore.impl.MinimalEObjectImpl$Container");
		model.setOperationReflection(false);
		model.setSuppressGenModelAnnotations(true);
		model.setBundleManifest(false);
		model.setUpdateClasspath(false);
		model.setCodeFormatting(false);
		model.setCanGenerate(true);
		GenPackage genPackage = model.getGenPackages().get(0);
		genPackage.setBasePackage(BASE_PACKAGE);
		genPackage.setPrefix(PREFIX);
		genPackage.setAdapterFactory(false);
		check(model.diagnose());
		return model;
	}

	private void generate(GenModel model) {
		EcorePlugin.getPlatformResourceMap().put(OUTPUT, URI.createFileURI(sources + "/"));
		Generator generator = new Generator();
		generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
				GenModelGeneratorAdapterFactory.DESCRIPTOR);
		generator.setInput(model);
		check(generator.generate(model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE, new BasicMonitor()));
	}

	private static void check(Diagnostic diagnostic) {
		if (diagnostic.getSeverity() >= Diagnostic.ERROR) {
			throw new IllegalStateException(diagnostic.toString(), diagnostic.getException());
		}
	}

	/** Of the model and of this class, whose options shape the result as well. */
	private String fingerprint() throws IOException {
		try (InputStream self = GenerateModel.class.getResourceAsStream("GenerateModel.class")) {
			MessageDigest digest = MessageDigest.getInstance("SHA-256");
			digest.update(Files.readAllBytes(ecore));
			digest.update(self.readAllBytes());
			return HexFormat.of().formatHex(digest.digest());
		} catch (NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}

	private static void deleteTree(Path folder) throws IOException {
		if (Files.exists(folder)) {
			try (Stream<Path> paths = Files.walk(folder)) {
				for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
					Files.delete(path);
				}
			}
		}
	}
}
